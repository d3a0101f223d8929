import type { View } from '../../app/view/view';
import { frameWords } from '../../catalogue/pane/frame';
import { type PlaceName, places } from '../model/paneState';
import { useSpeaking } from '../parts/speaking';
import { placeState } from './placeState';

interface Props {
  /** `null` during the first reading: all is to come. */
  readonly view: View | null;
  readonly place: PlaceName;
  readonly working: PlaceName | null;
  readonly onGo: (place: PlaceName) => void;
}

/** The four places, each with its own state under its name: links, each with its tab stop. */
export function Places({ view, place, working, onGo }: Props) {
  const speaking = useSpeaking();
  const { say } = speaking;
  return (
    <nav className="places" aria-label={say(frameWords.steps)}>
      {places.map((name) => {
        const { says, tone } = placeState(name, view, working === name, speaking);
        return (
          <a
            key={name}
            href={`#${name}`}
            {...(name === place && { 'aria-current': 'page' as const })}
            onClick={(event) => {
              event.preventDefault();
              onGo(name);
            }}
          >
            {say(frameWords[name])}
            <span className="unseen">, </span>
            <span className={`state ${tone}`}>{says}</span>
          </a>
        );
      })}
    </nav>
  );
}
