import { PrimaryButton } from 'office-ui-fabric-react';
import { startWords } from '../../catalogue/pane/frame';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Mark, Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

/** First opening: what will be read, written and sent, and one button. */
export function FirstRun({ onRead }: { readonly onRead: () => void }) {
  const { say } = useSpeaking();
  const lines = [
    ['sheet', startWords.willRead, startWords.willReadText],
    ['plus', startWords.willWrite, startWords.willWriteText],
    ['lock', startWords.willSend, startWords.willSendText],
  ] as const;
  return (
    <>
      <div className="drawing">
        <Mark />
      </div>
      <PageTitle title={say(startWords.title)} line={say(startWords.text)} />
      <ul className="list">
        {lines.map(([sign, title, text]) => (
          <li key={sign} className="it">
            <Sign name={sign} />
            <span className="t">{say(title)}</span>
            <span className="d">{say(text)}</span>
          </li>
        ))}
      </ul>
      <Actions>
        <PrimaryButton onClick={onRead} text={say(startWords.read)} />
      </Actions>
    </>
  );
}
