import { Link } from 'office-ui-fabric-react';
import { frameWords } from '../../catalogue/pane/frame';
import type { Page, PlaceName } from '../model/paneState';
import { pageName } from '../parts/pageNames';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly place: PlaceName;
  readonly behind: Page | null;
  readonly onBack: () => void;
}

/** Names where it goes back to. */
export function BackLink({ place, behind, onBack }: Props) {
  const speaking = useSpeaking();
  const { say } = speaking;
  return (
    <Link className="back" onClick={onBack}>
      <Sign name="back" />
      {say(frameWords.backTo, { place: behind === null ? say(frameWords[place]) : pageName(behind, speaking) })}
    </Link>
  );
}
