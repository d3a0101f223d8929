import type { CellFormat, PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { type Format, valueOf } from '../../domain/workbook';
import { tableOfCopy, type TakenSheet } from './takeSheets';

/** Tab colour of a copy: told apart from the officer's sheets and from the tables. */
const COPY_TAB = '8A8886';
const LEAST_WIDTH = 10;
const GREATEST_WIDTH = 48;

/** The sheet to write for a sheet taken from another workbook: values and number formats, at the same addresses; what is hidden there is hidden here. */
export function copyPlan({ sheet, sha256 }: TakenSheet, formats: readonly Format[]): SheetPlan {
  const origin = sheet.copyOf ?? { file: '', sheet: sheet.name };
  const looks = new Map<string, CellFormat>();
  const lookOf = (code: string): CellFormat => {
    const known = looks.get(code) ?? { numberFormat: code };
    looks.set(code, known);
    return known;
  };
  const rows: PlannedRow[] = Array.from({ length: sheet.height }, () => ({ cells: [] }));
  const widths = Array.from({ length: sheet.width }, () => LEAST_WIDTH);
  const { cells } = sheet;
  cells.rows.forEach((row, k) => {
    const planned: (PlannedCell | null)[] = [];
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      // one start more than rows
      const page = cells.pages[index >>> 16]!; // index < count
      const col = page.col[index & 0xffff]!;
      while (planned.length < col) planned.push(null);
      const value = valueOf(cells, index);
      const code = formats[page.style[index & 0xffff]!]?.code ?? 'General';
      planned.push({ value, ...(code !== 'General' && { format: lookOf(code) }) });
      if (typeof value === 'string' && col < widths.length && value.length > widths[col]!) widths[col] = value.length; // col is in range
    }
    rows[row] = { ...(sheet.hiddenRows.has(row) && { isHidden: true }), cells: planned };
  });
  return {
    table: tableOfCopy(sheet),
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    columns: widths.map((width, col) => ({
      width: Math.min(width, GREATEST_WIDTH),
      ...(sheet.hiddenCols.has(col) && { isHidden: true }),
    })),
    merges: sheet.merges,
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
    tabColor: COPY_TAB,
    copyOf: { ...origin, sha256 },
  };
}
