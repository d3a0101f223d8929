import { type CellAt, type CellValue, isError, positionOf } from './cell';
import type { Edit, WritePlan } from './plan';
import { formulaAt, sheetNamed, valueAt, type Workbook } from './workbook';

/** Whether two cells hold the same: errors by their code, a blank is neither zero nor an empty text. */
export const isSameValue = (a: CellValue, b: CellValue): boolean =>
  isError(a) && isError(b) ? a.error === b.error : a === b;

/**
 * The first cell of a plan's edits that no longer holds what the plan saw (`from`), or that a formula has taken; `null`
 * when all may be written. A plan never overwrites what the user has typed since.
 */
export function changedSince(workbook: Workbook, { edits }: WritePlan): CellAt | null {
  return edits.find((edit) => isChanged(workbook, edit))?.at ?? null;
}

/** Whether a cell no longer is what an edit saw. Of a formula, the text counts and not what it computes to today. */
export function isChanged(workbook: Workbook, { at, from, fromFormula }: Edit): boolean {
  const sheet = sheetNamed(workbook, at.sheet);
  if (sheet === undefined) return true;
  const { row, col } = positionOf(at.address);
  const formula = formulaAt(sheet, row, col);
  if (formula !== null || fromFormula !== undefined) return formula !== (fromFormula ?? null);
  return !isSameValue(valueAt(sheet, row, col), from);
}
