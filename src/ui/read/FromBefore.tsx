import type { View } from '../../app/view/view';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Line } from '../parts/Line';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { Recovered } from './Recovered';

/** What comes from before: choices of a pane that was closed, figures that changed since last year, answers whose table has changed. */
export function FromBefore({ view: { recovered, again, read } }: { readonly view: View }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { since } = read;
  return (
    <>
      {recovered > 0 && <Recovered count={recovered} onDrop={() => void model.dropRecovered()} />}
      {since !== null && (
        <div className="card">
          <Line
            sign="clock"
            tone={since.toReview > 0 ? 'warning' : 'information'}
            title={since.title}
            end={count(readCounts.toReview, since.toReview)}
            onOpen={() => model.open({ is: 'since' })}
          />
        </div>
      )}
      {again > 0 && (
        <div className="card">
          <Line
            sign="clock"
            tone="warning"
            title={count(readCounts.again, again)}
            end={say(readWords.see)}
            onOpen={() => model.open({ is: 'again' })}
          />
        </div>
      )}
    </>
  );
}
