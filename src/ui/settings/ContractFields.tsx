import { TextField } from 'office-ui-fabric-react';
import type { SettingsView } from '../../app/view/view';
import { settingsWords } from '../../catalogue/pane/tablesAndSend';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { Choices } from './Choices';
import type { SettingsDraft, SettingsProblems } from './settingsDraft';

interface Props {
  readonly draft: SettingsDraft;
  readonly problems: SettingsProblems;
  readonly settings: SettingsView;
  readonly onChange: (field: Partial<SettingsDraft>) => void;
}

/** Territory, path and presentation; where a value was found is said under it. */
export function ContractFields({ draft, problems, settings: { years, baselineYear, found }, onChange }: Props) {
  const { say } = useSpeaking();
  const foundIn = (field: 'territory' | 'baselineYear') => {
    const place = found.find((one) => one.field === field);
    return place === undefined ? undefined : say(settingsWords.found, { cell: place.cell.text });
  };
  const { siren, targetYear } = problems;
  const automatic =
    baselineYear === null
      ? say(settingsWords.automatic)
      : say(settingsWords.automaticYear, { year: `${baselineYear}` });
  return (
    <>
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
          validateOnFocusOut
          errorMessage={siren === undefined ? '' : say(settingsWords.badSiren, siren)}
          onChange={(_, text = '') => onChange({ siren: text })}
        />
      </Section>
      <Section title={say(settingsWords.path)}>
        <div className="field">
          <label htmlFor="baseline">{say(settingsWords.baselineYear)}</label>
          <select
            id="baseline"
            value={draft.baselineYear ?? ''}
            onChange={({ target }) => onChange({ baselineYear: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">{automatic}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
          {foundIn('baselineYear') !== undefined && <p className="second">{foundIn('baselineYear')}</p>}
        </div>
        <TextField
          label={say(settingsWords.targetYear)}
          value={draft.targetYear}
          errorMessage={targetYear === undefined ? '' : say(settingsWords.badTarget, targetYear)}
          onChange={(_, text = '') => onChange({ targetYear: text })}
        />
        <Choices
          label={say(settingsWords.gapForm)}
          value={draft.gapForm}
          options={[
            ['G1', 'G1'],
            ['G2', 'G2'],
            ['G3', 'G3'],
          ]}
          onChange={(gapForm) => onChange({ gapForm })}
        />
      </Section>
      <Section title={say(settingsWords.presentation)}>
        <Choices
          label={say(settingsWords.template)}
          value={draft.actionPlan}
          options={[
            ['V1', 'V1'],
            ['V2', 'V2'],
          ]}
          onChange={(actionPlan) => onChange({ actionPlan })}
        />
        <Choices
          label={say(settingsWords.costs)}
          value={draft.costs}
          options={[
            ['HT', 'HT'],
            ['TTC', 'TTC'],
            ['source', say(settingsWords.asSource)],
          ]}
          onChange={(costs) => onChange({ costs })}
        />
        <Choices
          label={say(settingsWords.tablesLanguage)}
          value={draft.language}
          options={[
            ['fr', 'Français'],
            ['en', 'English'],
          ]}
          onChange={(language) => onChange({ language })}
        />
        <Choices
          label={say(settingsWords.stage)}
          value={draft.stage}
          options={[
            ['draft', say(settingsWords.draft)],
            ['ready', say(settingsWords.ready)],
          ]}
          onChange={(stage) => onChange({ stage })}
        />
      </Section>
    </>
  );
}
