import { DefaultButton } from 'office-ui-fabric-react';
import { settingsCounts, settingsWords } from '../../catalogue/pane/settings';
import { FileButton } from '../parts/FileButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel, usePaneState } from '../parts/usePane';

/** Local rules: whose are in force and how many, another file, none. */
export function LocalRulesFields() {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const rules = usePaneState().view?.settings.settings.localRules;
  const { fields = [], figures = [], budgets = [] } = rules ?? {};
  const made = fields.length + figures.length + budgets.length;
  return (
    <Section title={say(settingsWords.localRules)}>
      <p className="second">{say(settingsWords.localRulesNote)}</p>
      {rules !== undefined && (
        <p>{say(settingsWords.localRulesOf, { name: rules.name, count: count(settingsCounts.localRules, made) })}</p>
      )}
      <div className="row">
        <FileButton
          text={say(settingsWords.importRules)}
          accept=".json"
          onFile={(name, bytes) => void model.importRules(name, new TextDecoder().decode(bytes))}
        />
        {rules !== undefined && (
          <DefaultButton text={say(settingsWords.leaveRules)} onClick={() => void model.leaveRules()} />
        )}
      </div>
    </Section>
  );
}
