import { Checkbox } from 'office-ui-fabric-react';
import type { FixLine } from '../../app/view/checkView';
import { CellButton } from '../parts/CellButton';

interface Props extends Pick<FixLine, 'cell' | 'doubt'> {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** A cell to fix: its box, its address, why it is not ticked at first. */
export const FixCell = ({ cell, doubt, isTicked, onTick }: Props) => (
  <>
    <span className="boxed">
      <Checkbox ariaLabel={cell.text} checked={isTicked} onChange={(_, is = false) => onTick(is)} />
      <CellButton cell={cell} />
    </span>
    {doubt !== null && <span className="second">{doubt}</span>}
  </>
);
