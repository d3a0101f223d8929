import { Link } from 'office-ui-fabric-react';
import type { Done } from '../../app/view/view';
import { doneWords } from '../../catalogue/pane/tablesAndSend';
import { referenceTo } from '../../domain/cell';
import { Sign } from '../parts/Sign';
import { type Speaking, useSpeaking } from '../parts/speaking';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
}

/** What was just done, in place, with its way back; it stays until something else is done. */
export function DoneLine({ done, onUndo }: Props) {
  const speaking = useSpeaking();
  return (
    <output className="message good">
      <Sign name="ok" tone="good" />
      <div>
        <p>
          {doneSentence(done, speaking)}{' '}
          {done.canTakeBack && <Link onClick={onUndo}>{speaking.say(wayBack(done))}</Link>}
        </p>
        {done.left.length > 0 && (
          <p>{speaking.count(doneWords.left, done.left.length, { cells: done.left.map(referenceTo).join(', ') })}</p>
        )}
      </div>
    </output>
  );
}

function wayBack({ kind }: Done) {
  if (kind === 'answered' || kind === 'accepted' || kind === 'settings') return doneWords.undoChoice;
  return kind === 'fixed' ? doneWords.putBack : doneWords.undoWriting;
}

function doneSentence({ kind, count, name }: Done, { say, count: counted }: Speaking): string {
  switch (kind) {
    case 'answered':
      return name === null ? counted(doneWords.answeredMany, count) : say(doneWords.answered, { name });
    case 'settings':
    case 'withdrawn':
    case 'undone':
      return say(doneWords[kind]);
    default:
      return counted(doneWords[kind], count);
  }
}
