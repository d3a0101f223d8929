import { Link } from 'office-ui-fabric-react';
import { frameWords } from '../../catalogue/pane/frame';
import type { PlaceName } from '../model/paneState';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly place: PlaceName;
  readonly onBack: () => void;
}

/** Names where it goes back to. */
export function BackLink({ place, onBack }: Props) {
  const { say } = useSpeaking();
  return (
    <Link className="back" onClick={onBack}>
      <Sign name="back" />
      {say(frameWords.backTo, { place: say(frameWords[place]) })}
    </Link>
  );
}
