import { coveragePageWords as words } from '../../catalogue/pane/coverage';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { answeredSigns } from './answeredSigns';

const signs = [
  ['answered', words.have],
  ['missing', words.lacks],
  ['waiting', words.inQuestion],
] as const;

/** What the signs of the matrix mean; screen readers hear the words in each cell. */
export function Legend() {
  const { say } = useSpeaking();
  return (
    <p className="legend second" aria-hidden="true">
      {signs.map(([state, word]) => (
        <span key={state}>
          <Sign name={answeredSigns[state][0]} tone={answeredSigns[state][1]} />
          {say(word)}
        </span>
      ))}
      <span>● {say(words.asked)}</span>
      <span>– {say(words.notAsked)}</span>
    </p>
  );
}
