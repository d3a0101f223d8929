import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { startWords } from '../../catalogue/pane/frame';
import { Actions } from '../frame/Actions';
import { PageTitle } from '../parts/PageTitle';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { Footbridge } from './Footbridge';

interface Props {
  readonly onRead: () => void;
  readonly onExample?: () => void;
}

const lines = [
  ['sheet', startWords.willRead, startWords.willReadText],
  ['plus', startWords.willWrite, startWords.willWriteText],
  ['lock', startWords.willSend, startWords.willSendText],
] as const;

/** First opening: what will be read, written and sent, and one button. */
export function FirstRun({ onRead, onExample }: Props) {
  const { say } = useSpeaking();
  return (
    <>
      <Footbridge />
      <PageTitle title={say(startWords.title)} line={say(startWords.text)} />
      <ul className="promises">
        {lines.map(([sign, title, text]) => (
          <li key={sign}>
            <Sign name={sign} />
            <b>{say(title)}</b>
            <span>{say(text)}</span>
          </li>
        ))}
      </ul>
      {onExample && <p className="second">{say(startWords.exampleNote)}</p>}
      <Actions>
        <PrimaryButton onClick={onRead} text={say(startWords.read)} />
        {onExample && <DefaultButton onClick={onExample} text={say(startWords.example)} />}
      </Actions>
    </>
  );
}
