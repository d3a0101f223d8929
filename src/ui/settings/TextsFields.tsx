import { DefaultButton } from 'office-ui-fabric-react';
import { settingsWords } from '../../catalogue/pane/settings';
import { FileButton, WORKBOOKS } from '../parts/FileButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const TEXTS_FILE = 'passerelle-textes.csv';

/** The translator's file, out and back. */
export function TextsFields() {
  const { say } = useSpeaking();
  const model = usePaneModel();
  return (
    <Section title={say(settingsWords.texts)}>
      <p className="second">{say(settingsWords.textsNote)}</p>
      <div className="row">
        <DefaultButton text={say(settingsWords.exportTexts)} onClick={() => void model.exportTexts(TEXTS_FILE)} />
        <FileButton
          text={say(settingsWords.importTexts)}
          accept={WORKBOOKS}
          onFile={(name, bytes) => void model.importTexts(name, bytes)}
        />
      </div>
    </Section>
  );
}
