import { TextField } from 'office-ui-fabric-react';
import { settingsWords } from '../../catalogue/pane/settings';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { Choices } from './Choices';
import type { FieldsProps } from './ContractFields';
import { ProposedTerritories } from './ProposedTerritories';
import { SIREN_DIGITS } from './settingsDraft';
import { useFound } from './useFound';

/** Whose contract it is. */
export function TerritoryFields({ draft, problems, left, settings, onChange, onLeave }: FieldsProps) {
  const { say } = useSpeaking();
  const foundIn = useFound(settings);
  const siren = left.has('siren') ? problems.siren : undefined;
  const sirenError = (count: number) =>
    count === SIREN_DIGITS ? say(settingsWords.badSirenKey) : say(settingsWords.badSiren, { count });
  return (
    <Section title={say(settingsWords.territory)}>
      <TextField
        label={say(settingsWords.name)}
        value={draft.name}
        description={foundIn('territory') ?? ''}
        onChange={(_, name = '') => onChange({ name })}
      />
      <Choices
        label={say(settingsWords.perimeter)}
        value={draft.level === 'commune' || draft.level === 'epci' ? draft.level : 'other'}
        options={[
          ['commune', say(settingsWords.commune)],
          ['epci', say(settingsWords.epci)],
          ['other', say(settingsWords.other)],
        ]}
        note={say(settingsWords.perimeterNote)}
        onChange={(level) => onChange({ level })}
      />
      <TextField
        label={say(settingsWords.siren)}
        value={draft.siren}
        inputMode="numeric"
        errorMessage={siren === undefined ? '' : sirenError(siren.count)}
        onChange={(_, text = '') => onChange({ siren: text })}
        onBlur={() => onLeave('siren')}
      />
      {draft.siren.trim() === '' && (
        <ProposedTerritories
          territories={settings.proposed}
          onTake={({ level, siren: known }) => onChange({ level, siren: known })}
        />
      )}
    </Section>
  );
}
