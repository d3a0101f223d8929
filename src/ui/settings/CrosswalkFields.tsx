import { settingsWords } from '../../catalogue/pane/settings';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import type { FieldsProps } from './ContractFields';
import { CrosswalkSectorFields } from './CrosswalkSectorFields';
import { draftFor, withDraft } from './exchangeDraft';

/** Where each PCAET sector goes in the contract's inventory; folded until a decision stands there. */
export function CrosswalkFields({ draft, settings, onChange }: FieldsProps) {
  const { say } = useSpeaking();
  const { sectors, rows } = settings.crosswalk;
  return (
    <Section title={say(settingsWords.crosswalk)}>
      <details open={draft.exchanges.length > 0}>
        <summary>{say(settingsWords.crosswalkNote)}</summary>
        <div className="sec">
          {sectors.map((sector) => (
            <CrosswalkSectorFields
              key={sector.sector}
              sector={sector}
              rows={rows}
              draft={draftFor(draft.exchanges, sector.sector)}
              onChange={(changed) => onChange({ exchanges: withDraft(draft.exchanges, changed) })}
            />
          ))}
        </div>
      </details>
    </Section>
  );
}
