import { Link } from 'office-ui-fabric-react';
import type { Done } from '../../app/view/view';
import { doneWords } from '../../catalogue/pane/tablesAndSend';
import { referenceTo } from '../../domain/cell';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { useInSight } from '../parts/useInSight';
import { doneSentence, isDecision } from './doneSentence';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
}

/** What was just done, in place, with its way back; it stays until something else is done. */
export function DoneLine({ done, onUndo }: Props) {
  const speaking = useSpeaking();
  const { say, count } = speaking;
  const place = useInSight<HTMLDivElement>(done);
  const wayBack = isDecision(done)
    ? doneWords.undoChoice
    : done.kind === 'fixed'
      ? doneWords.putBack
      : doneWords.undoWriting;
  return (
    <div className="message good" ref={place}>
      <Sign name="ok" tone="good" />
      <div>
        <p>
          {doneSentence(done, speaking)} {done.canTakeBack && <Link onClick={onUndo}>{say(wayBack)}</Link>}
        </p>
        {done.left.length > 0 && (
          <p>{count(doneWords.left, done.left.length, { cells: done.left.map(referenceTo).join(', ') })}</p>
        )}
      </div>
    </div>
  );
}
