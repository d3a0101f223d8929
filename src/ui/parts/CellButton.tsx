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

/** An address is a link: the sheet comes to the front, the focus stays in the pane. */
export function CellButton({ cell, hasOrigin = false }: Props) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const link = (
    <Link className="cell" onClick={() => void model.show([cell.at])}>
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
