import { DefaultButton } from 'office-ui-fabric-react';
import { settingsWords } from '../../catalogue/pane/settings';
import { FileButton, WORKBOOKS } from '../parts/FileButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel, usePaneState } from '../parts/usePane';
import { Choices } from './Choices';
import { languages } from './languages';
import { LocalRulesFields } from './LocalRulesFields';
import { TextsFields } from './TextsFields';
import { SignatureField } from './SignatureField';

const MAPPING_FILE = 'passerelle-correspondance.json';

/** Pages that are delivered beside the pane, in its language. */
const pages = {
  fr: { privacy: 'confidentialite.html', help: 'aide.html' },
  en: { privacy: 'privacy.html', help: 'help.html' },
} as const;

/** The pane's own language and theme, the matching as a file, the pages on privacy and help. */
export function PaneFields() {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const { language, theme } = usePaneState();
  return (
    <>
      <Section title={say(settingsWords.pane)}>
        <Choices
          label={say(settingsWords.paneLanguage)}
          value={language}
          options={languages}
          onChange={(wanted) => void model.speak(wanted)}
        />
        <Choices
          label={say(settingsWords.theme)}
          value={theme}
          options={[
            ['system', say(settingsWords.system)],
            ['light', say(settingsWords.light)],
            ['dark', say(settingsWords.dark)],
          ]}
          onChange={(wanted) => model.wear(wanted)}
        />
      </Section>
      <Section title={say(settingsWords.memory)}>
        <SignatureField />
        <div className="row">
          <DefaultButton
            text={say(settingsWords.exportMapping)}
            onClick={() => void model.exportMapping(MAPPING_FILE)}
          />
          <FileButton
            text={say(settingsWords.lastYear)}
            accept={WORKBOOKS}
            onFile={(name, bytes) => void model.lastYear(name, bytes)}
          />
          <FileButton
            text={say(settingsWords.importMapping)}
            accept=".json"
            onFile={(name, bytes) => void model.importMapping(name, new TextDecoder().decode(bytes))}
          />
        </div>
      </Section>
      <TextsFields />
      <LocalRulesFields />
      <p className="second">{say(settingsWords.privacy)}</p>
      {model.kind === 'excel' && (
        <p className="row">
          <a href={pages[language].privacy} target="_blank" rel="noreferrer">
            {say(settingsWords.privacyPage)}
          </a>
          <a href={pages[language].help} target="_blank" rel="noreferrer">
            {say(settingsWords.helpPage)}
          </a>
        </p>
      )}
    </>
  );
}
