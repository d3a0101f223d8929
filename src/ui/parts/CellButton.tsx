import { Link } from 'office-ui-fabric-react';
import type { CellLink } from '../../app/view/cellLink';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Sign } from './Sign';
import { useSpeaking } from './speaking';
import { usePaneModel } from './usePane';

interface Props {
  readonly cell: CellLink;
  /** A figure of ours: its origin is one click away too. */
  readonly hasOrigin?: boolean;
}

/** An address is a link: the sheet comes to the front. The focus goes there after a click, and stays in the pane after a key. */
export function CellButton({ cell, hasOrigin = false }: Props) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const link = cell.isToCome ? (
    <span className="second">{say(tablesWords.notThereYet, { cell: cell.text })}</span>
  ) : (
    <Link className="cell" onClick={({ detail }) => void model.show([cell.at], detail > 0)}>
      <Sign name="cell" />
      {cell.text}
    </Link>
  );
  if (!hasOrigin) return link;
  return (
    <span className="row">
      {link}
      <Link
        className="cell"
        aria-label={say(tablesWords.seeOrigin, { cell: cell.text })}
        onClick={() => void model.origin(cell.at)}
      >
        <Sign name="origin" />
        {say(tablesWords.originShort)}
      </Link>
    </span>
  );
}
