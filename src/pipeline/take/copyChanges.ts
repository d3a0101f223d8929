import { isSameValue } from '../../domain/changedSince';
import { cellsInRow, type Sheet } from '../../domain/workbook';

/** How many cells a copy would change in when it is taken anew: what people typed in it since counts too. */
export function copyChanges(copy: Sheet, taken: Sheet): number {
  let count = 0;
  for (let row = 0; row < Math.max(copy.height, taken.height); row += 1) {
    const was = new Map(cellsInRow(copy, row).map(({ col, value }) => [col, value === '' ? null : value]));
    for (const { col, value } of cellsInRow(taken, row)) {
      if (!isSameValue(was.get(col) ?? null, value === '' ? null : value)) count += 1;
      was.delete(col);
    }
    for (const value of was.values()) if (value !== null) count += 1;
  }
  return count;
}
