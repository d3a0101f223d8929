import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { workbenchWords } from '../catalogue/pane/workbench';
import { FileButton, WORKBOOKS } from '../ui/parts/FileButton';
import { Mark } from '../ui/parts/Sign';
import { useSpeaking } from '../ui/parts/speaking';

interface Props {
  readonly file: string;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
  readonly onExample: () => void;
  readonly onSave?: () => void;
}

/** Open, example, save: the only things that the page does and the pane does not. The head of the pane is the page's banner. */
export function TopBar({ file, onOpen, onExample, onSave }: Props) {
  const { say } = useSpeaking();
  return (
    <section className="topbar" aria-label={say(workbenchWords.bar)}>
      <Mark />
      <b>Passerelle</b>
      <span className="name">{file}</span>
      {onSave && <a href="cities.html">{say(workbenchWords.cities)}</a>}
      <FileButton text={say(workbenchWords.open)} accept={WORKBOOKS} onFile={onOpen} />
      <DefaultButton text={say(workbenchWords.example)} onClick={onExample} />
      {onSave && <PrimaryButton text={say(workbenchWords.save)} onClick={onSave} disabled={file === ''} />}
    </section>
  );
}
