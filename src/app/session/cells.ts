import { type CellAt, positionOf } from '../../domain/cell';
import { formatAt, formulaAt, GENERAL, sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import type { Content } from '../../domain/handEdit';
import type { Language } from '../../domain/message';
import { shownValue } from '../../report/shownValue';
import type { CellLink } from '../view/cellLink';

/** A cell as the pane names it: `GES 2019!B6`. */
export const linkTo = (at: CellAt): CellLink => ({ text: `${at.sheet}!${at.address}`, at });

/** A cell of ours that may not be there yet. */
export const linkIn = (workbook: Workbook, at: CellAt): CellLink => ({
  ...linkTo(at),
  ...(sheetNamed(workbook, at.sheet) === undefined && { isToCome: true }),
});

/** What a cell of the workbook holds. */
export function contentAt(workbook: Workbook, { sheet, address }: CellAt): Content {
  const held = sheetNamed(workbook, sheet);
  if (held === undefined) return { value: null };
  const { row, col } = positionOf(address);
  const formula = formulaAt(held, row, col);
  return { value: valueAt(held, row, col), ...(formula !== null && { formula }) };
}

/** A content as text, in the format of the cell that it stands in, or would stand in. */
export function shownAt(
  workbook: Workbook,
  { sheet, address }: CellAt,
  { value }: Content,
  language: Language,
): string {
  const held = sheetNamed(workbook, sheet);
  const { row, col } = positionOf(address);
  const format = held === undefined ? GENERAL : formatAt(workbook, held, row, col);
  return shownValue(value, format, language, workbook.isDate1904);
}
