import { Link } from 'office-ui-fabric-react';
import { Fragment, useState } from 'react';
import type { CellLink } from '../../app/view/cellLink';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import type { CellAt } from '../../domain/cell';
import { CellButton } from '../parts/CellButton';
import { useSpeaking } from '../parts/speaking';

interface Props {
  readonly cells: readonly CellLink[];
  /** All of them; `cells` holds the first ones. */
  readonly count: number;
  /** Answers for one cell alone; absent while nothing is chosen. */
  readonly onOne: ((at: CellAt) => void) | undefined;
}

/** The first cell of a question; the others are a click away. */
export function QuestionCells({ cells, count, onOne }: Props) {
  const { say, count: counted } = useSpeaking();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? cells : cells.slice(0, 1);
  const left = count - shown.length;
  return (
    <p className="row">
      {shown.map((cell) => (
        <Fragment key={cell.text}>
          <CellButton cell={cell} />
          {isWhole && onOne && (
            <Link onClick={() => onOne(cell.at)}>{say(readWords.onlyHere, { cell: cell.at.address })}</Link>
          )}
        </Fragment>
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
