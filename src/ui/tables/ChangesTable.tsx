import type { WritePreview } from '../../app/view/tablesView';
import { frameWords } from '../../catalogue/pane/frame';
import { readCounts } from '../../catalogue/pane/pages';
import { checkWords } from '../../catalogue/pane/pages';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

/** The cells of one table that will change, before and after. */
export function ChangesTable({ change }: { readonly change: WritePreview['changes'][number] }) {
  const { say, count } = useSpeaking();
  const { title, code, cells } = change;
  const left = change.count - cells.length;
  const heads = [checkWords.cell, checkWords.before, checkWords.after] as const;
  return (
    <div className="card">
      <table className="compared">
        <caption>
          {title} <span className="code">{code}</span>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.fr} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ cell, what, before, after }) => (
            <tr key={cell.text}>
              <th scope="row">
                <CellButton cell={cell} />
                <span className="second">{what}</span>
              </th>
              <td>
                <span className="unseen">{say(frameWords.before)} </span>
                <del>{before === '' ? say(tablesWords.blank) : before}</del>
              </td>
              <td>
                <span className="unseen">{say(frameWords.after)} </span>
                <ins>{after === '' ? say(tablesWords.blank) : after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="second">{count(readCounts.moreCells, left)}</p>}
    </div>
  );
}
