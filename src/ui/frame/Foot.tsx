import { frameWords } from '../../catalogue/pane/frame';
import type { PaneState } from '../model/paneState';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';

const sentences = {
  read: frameWords.readAt,
  checked: frameWords.checkedAt,
  written: frameWords.writtenAt,
} as const;

/** Lock and promise; the time of the last reading, check or writing. */
export function Foot({ last, times }: Pick<PaneState, 'last' | 'times'>) {
  const { say } = useSpeaking();
  const time = last === null ? undefined : times[last];
  return (
    <p className="promise">
      <span>
        <Sign name="lock" />
        {say(frameWords.promise)}
      </span>
      {last !== null && time !== undefined && (
        <span>
          <span className="when">{say(sentences[last], { time: '' }).trim()}&nbsp;</span>
          {time}
        </span>
      )}
    </p>
  );
}
