import { settingsWords } from '../../catalogue/pane/settings';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { Choices } from './Choices';
import type { FieldsProps } from './ContractFields';
import { languages } from './languages';

/** Which template, how costs are presented, in which language, at which stage. */
export function PresentationFields({ draft, onChange }: Pick<FieldsProps, 'draft' | 'onChange'>) {
  const { say } = useSpeaking();
  return (
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
          ['HT', say(settingsWords.beforeTax)],
          ['TTC', say(settingsWords.withTax)],
          ['source', say(settingsWords.asSource)],
        ]}
        note={say(settingsWords.costsNote)}
        onChange={(costs) => onChange({ costs })}
      />
      <Choices
        label={say(settingsWords.tablesLanguage)}
        value={draft.language}
        options={languages}
        note={say(settingsWords.languageNote)}
        onChange={(language) => onChange({ language })}
      />
      <Choices
        label={say(settingsWords.contentLanguages)}
        value={draft.isTranslated ? 'both' : 'one'}
        options={[
          ['one', say(settingsWords.frenchOnly)],
          ['both', say(settingsWords.frenchAndEnglish)],
        ]}
        onChange={(wanted) => onChange({ isTranslated: wanted === 'both' })}
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
  );
}
