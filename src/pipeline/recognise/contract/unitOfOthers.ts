import type { StandingCell } from '../../../domain/standingTable';
import { isConvertible } from '../../../domain/unit';
import { unitIn } from '../../../domain/unitWritten';
import type { ColumnSeen } from './headings';

/**
 * Where neither heading nor title says a unit, the cells of a column say it: `120 M€`, `65 M€` under `Cost to Municipality` are of one
 * unit, though the template counts in euros; a cell in k€ among them is of another (CCC-006).
 */
export function withUnitOfOthers(
  cells: readonly StandingCell[],
  columns: readonly ColumnSeen[],
  overTable: string | undefined,
): readonly StandingCell[] {
  const others = new Map(
    columns.flatMap(({ column: { id }, text }) => {
      const unit = mostCommon(cells.filter(({ column }) => column === id));
      const isSaid = [text, overTable ?? ''].some((said) => unit !== null && isOfUnit(said, unit));
      return unit === null || isSaid ? [] : [[id, unit] as const];
    }),
  );
  return cells.map((cell) => {
    const ofOthers = others.get(cell.column);
    return cell.ownUnit === undefined || ofOthers === undefined
      ? cell
      : { ...cell, ownUnit: { ...cell.ownUnit, ofOthers } };
  });
}

/** Whether words over a column say a unit of what another unit counts. */
function isOfUnit(said: string, unit: string): boolean {
  const own = unitIn(said)?.unit;
  return own !== undefined && isConvertible(own, unit);
}

/** The unit that more than half of the figures carry, zeros apart; a bare figure carries none. */
function mostCommon(cells: readonly StandingCell[]): string | null {
  const figures = cells.filter(
    ({ value, ownUnit }) => ownUnit !== undefined || (typeof value === 'number' && value !== 0),
  );
  const units = figures.map(({ ownUnit }) => ownUnit?.unit ?? '');
  return units.find((unit) => unit !== '' && units.filter((one) => one === unit).length * 2 > units.length) ?? null;
}
