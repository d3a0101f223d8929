import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { WritePreview } from '../../app/view/tablesView';
import { readCounts } from '../../catalogue/pane/pages';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly change: WritePreview['changes'][number];
}

/** Cells seen at first. */
const FIRST = 5;

/** The cells of one table that will change, before and after. */
export function ChangesTable({ change: { title, code, cells, count: total } }: Props) {
  const { count } = useSpeaking();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? cells : cells.slice(0, FIRST);
  const left = total - shown.length;
  return (
    <div className="card">
      <BeforeAfter
        caption={
          <>
            {title} <span className="code">{code}</span>
          </>
        }
        lines={shown.map(({ cell, what, before, after }) => ({
          key: cell.text,
          head: (
            <>
              <CellButton cell={cell} />
              <span className="second">{what}</span>
            </>
          ),
          before,
          after,
        }))}
      />
      {left > 0 && !isWhole && (
        <p className="inside">
          <Link onClick={() => showWhole(true)}>{count(readCounts.more, left)}</Link>
        </p>
      )}
      {left > 0 && isWhole && <p className="inside second">{count(readCounts.moreCells, left)}</p>}
    </div>
  );
}
