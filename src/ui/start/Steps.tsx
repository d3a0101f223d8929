import { readingSteps } from '../../catalogue/pane/frame';
import type { Work } from '../model/paneState';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { useLate } from '../parts/useLate';

interface Props {
  readonly step: NonNullable<Work['step']>;
}

const order = Object.keys(readingSteps) as readonly (keyof typeof readingSteps)[];

/** A step that lasts longer turns. */
const LONG = 5000;

/** The five steps of a reading: done, under way, to come. */
export function Steps({ step }: Props) {
  const { say } = useSpeaking();
  const now = order.indexOf(step);
  return (
    <ol className="steps">
      {order.map((name, index) => (
        <li key={name} {...(index === now && { 'aria-current': 'step' as const })}>
          {index === now ? (
            <Turning key={name} />
          ) : (
            <Sign name={index < now ? 'ok' : 'empty'} tone={index < now ? 'good' : 'quiet'} />
          )}
          {say(readingSteps[name])}
        </li>
      ))}
    </ol>
  );
}

function Turning() {
  const isLong = useLate(true, LONG);
  return (
    <span className={isLong ? 'turning' : 'now'}>
      <Sign name="under-way" />
    </span>
  );
}
