import { Link } from 'office-ui-fabric-react';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly count: number;
  readonly onDrop: () => void;
}

/** What was said in a pane that was closed and that the workbook does not hold, with the door to drop it. */
export function Recovered({ count, onDrop }: Props) {
  const { say, count: counted } = useSpeaking();
  return (
    <div className="message information recovered">
      <Sign name="clock" tone="information" />
      <p>
        {counted(readCounts.recovered, count)} <Link onClick={onDrop}>{say(readWords.dropRecovered)}</Link>
      </p>
    </div>
  );
}
