import { type CellValue, isError, positionOf, referenceTo } from './cell';
import type { CellChange } from './change';
import { formatAt, formulaAt, sheetNamed, valueAt, type Workbook } from './workbook';

/** An engine that computes a formula again agrees with another to this much, relative, with the same floor (design, section 4). */
const TOLERANCE = 1e-9;

/**
 * Of cells that a host tells of, those that hold something else than the workbook does: a formula that was computed again
 * often gives what stood there. Of two changes of one cell the last holds; sheets that are not there are left out.
 */
export function reallyChanged(workbook: Workbook, changes: readonly CellChange[]): readonly CellChange[] {
  const last = new Map(changes.map((change) => [referenceTo(change.at), change]));
  return [...last.values()].filter((change) => !isHeld(workbook, change));
}

function isHeld(workbook: Workbook, { at: { sheet: name, address }, value, formula, format }: CellChange): boolean {
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined) return true;
  const { row, col } = positionOf(address);
  const held = valueAt(sheet, row, col);
  return (
    formulaAt(sheet, row, col) === formula &&
    (formula === null ? isSame(held, value) : isComputedSame(held, value)) &&
    (format === undefined || formatAt(workbook, sheet, row, col).code === format)
  );
}

const isSame = (a: CellValue, b: CellValue): boolean => a === b || (isError(a) && isError(b) && a.error === b.error);

const isComputedSame = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
    : isSame(a, b);
