import type { CoverageView } from '../../app/view/coverageView';
import { coveragePageWords as words } from '../../catalogue/pane/coverage';
import { useSpeaking } from '../parts/speaking';

/** The proof: how many figures of the contract were there already, how many are its own, how many are still to be found. */
export function CoverageCounts({ contract, figures }: Pick<CoverageView, 'contract' | 'figures'>) {
  const { say } = useSpeaking();
  const { shared, own, missing, waiting, notApplicable } = contract;
  const counts = [
    [words.shared, shared],
    [words.own, own],
    [words.missing, missing],
  ] as const;
  const rest = [
    say(words.cells, figures),
    ...(waiting > 0 ? [say(words.waiting, { count: waiting })] : []),
    ...(notApplicable > 0 ? [say(words.notApplicable, { count: notApplicable })] : []),
  ];
  return (
    <div className="sec">
      <dl className="card counts">
        {counts.map(([text, count]) => (
          <div key={text.fr}>
            <dt>{say(text)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="second">{rest.join(' ')}</p>
    </div>
  );
}
