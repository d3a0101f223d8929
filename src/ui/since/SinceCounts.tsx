import type { SinceView } from '../../app/view/sinceView';
import { sincePageWords as words } from '../../catalogue/pane/since';
import { useSpeaking } from '../parts/speaking';

/** How much is as it was, how much moved, how much is to be looked at. */
export function SinceCounts({ counts: { unchanged, moved, toReview } }: Pick<SinceView, 'counts'>) {
  const { say } = useSpeaking();
  const counts = [
    [words.unchanged, unchanged],
    [words.moved, moved],
    [words.toReview, toReview],
  ] as const;
  return (
    <dl className="card counts">
      {counts.map(([text, count]) => (
        <div key={text.fr}>
          <dt>{say(text)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
