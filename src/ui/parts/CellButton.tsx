import { Link } from 'office-ui-fabric-react';
import type { CellLink } from '../../app/view/cellLink';
import { Sign } from './Sign';
import { usePaneModel } from './usePane';

/** An address is a link: the sheet comes to the front, the focus stays in the pane. */
export function CellButton({ cell }: { readonly cell: CellLink }) {
  const model = usePaneModel();
  return (
    <Link className="cell" onClick={() => void model.show([cell.at])}>
      <Sign name="cell" />
      {cell.text}
    </Link>
  );
}
