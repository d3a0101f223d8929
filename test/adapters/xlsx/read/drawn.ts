import { addressOf, isError } from '../../../../src/domain/cell';
import { type Sheet, valueOf } from '../../../../src/domain/workbook';

/** The cells of a sheet as `A1 → value`; an error as its code, a formula after its value: `3 =A1+A2`. */
export function drawn({ cells }: Sheet): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  cells.rows.forEach((row, k) => {
    for (let i = cells.starts[k]!; i < cells.starts[k + 1]!; i += 1) {
      const value = valueOf(cells, i);
      const formula = cells.formula(i);
      const shown = isError(value) ? value.error : value;
      const col = cells.pages[i >>> 16]!.col[i & 0xffff]!; // i < count
      found[addressOf(row, col)] = formula === null ? shown : `${shown} =${formula}`;
    }
  });
  return found;
}
