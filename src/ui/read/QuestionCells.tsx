import { Link } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { CellLink } from '../../app/view/cellLink';
import { readCounts } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly cells: readonly CellLink[];
  /** All of them; `cells` holds the first ones. */
  readonly count: number;
}

/** The first cell of a question; the others are a click away. */
export function QuestionCells({ cells, count }: Props) {
  const { count: counted } = useSpeaking();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? cells : cells.slice(0, 1);
  const left = count - shown.length;
  return (
    <p className="row">
      {shown.map((cell) => (
        <CellButton key={cell.text} cell={cell} />
      ))}
      {left > 0 &&
        (isWhole ? (
          <span className="second">{counted(readCounts.moreCells, left)}</span>
        ) : (
          <Link onClick={() => showWhole(true)}>{counted(readCounts.moreCells, left)}</Link>
        ))}
    </p>
  );
}
