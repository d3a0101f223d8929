import type { MovedLine } from '../../app/view/sinceView';
import { frameWords } from '../../catalogue/pane/frame';
import { sincePageWords as words } from '../../catalogue/pane/since';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

/** Labels that stand elsewhere and were found again by themselves. */
export function MovedTable({ moved }: { readonly moved: readonly MovedLine[] }) {
  const { say } = useSpeaking();
  return (
    <div className="card">
      <table className="compared">
        <caption className="unseen">{say(words.movedTitle)}</caption>
        <thead>
          <tr>
            {[words.label, words.before, words.now].map((head) => (
              <th key={head.fr} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map(({ label, was, cell }) => (
            <tr key={`${label} ${cell.text}`}>
              <th scope="row">{label}</th>
              <td>
                <span className="unseen">{say(frameWords.before)} </span>
                <del>{was}</del>
              </td>
              <td>
                <span className="unseen">{say(frameWords.after)} </span>
                <CellButton cell={cell} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
