import { TextField } from 'office-ui-fabric-react';
import { settingsWords } from '../../catalogue/pane/settings';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const LONGEST_NAME = 100;

/** The name that is kept beside what the officer decides; nobody's when it is blank. */
export function SignatureField() {
  const { say } = useSpeaking();
  const model = usePaneModel();
  return (
    <TextField
      label={say(settingsWords.signature)}
      description={say(settingsWords.signatureNote)}
      defaultValue={model.signature()}
      maxLength={LONGEST_NAME}
      autoComplete="off"
      onChange={(_, name = '') => model.sign(name)}
    />
  );
}
