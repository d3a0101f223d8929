import { type BudgetColumn, budgetColumns, budgetValues } from '../../catalogue/budgetColumns';
import { accountColumns } from '../../catalogue/exportColumns';
import type { CellValue } from '../../domain/cell';
import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';
import { type Sheet, valueAt } from '../../domain/workbook';

/** Where a budget export stands in its sheet: its headings, and the column of each thing that it says. */
export interface BudgetExport {
  readonly sheet: Sheet;
  readonly heading: number;
  readonly columns: ReadonlyMap<BudgetColumn, number>;
}

/** A line of it, each thing as it is written. */
export interface BudgetLine {
  readonly row: number;
  readonly at: (column: BudgetColumn) => CellValue;
}

const LOOKED_AT = 60;
const LEAST_COLUMNS = 4;

const named = (value: CellValue): string => (typeof value === 'string' ? plain(value).replace(/[ _-]/g, '') : '');

/** The export of a sheet; `null` where no line of headings is one, or where expenses are not told from receipts. */
export function budgetExport(sheet: Sheet): BudgetExport | null {
  for (let row = 0; row < Math.min(LOOKED_AT, sheet.height); row += 1) {
    const names = Array.from({ length: sheet.width }, (_, col) => named(valueAt(sheet, row, col)));
    if (names.filter((name) => accountColumns.includes(name)).length < LEAST_COLUMNS) continue;
    const columns = new Map(
      budgetColumns.flatMap(([column, pattern]) => {
        const col = names.findIndex((name) => pattern.test(name));
        return col < 0 ? [] : [[column, col] as const];
      }),
    );
    const hasAmounts = columns.has('paid') || columns.has('voted');
    return hasAmounts && columns.has('direction') && columns.has('year') ? { sheet, heading: row, columns } : null;
  }
  return null;
}

/** Its lines of real movements: an order movement pays nothing. */
export function* linesOf({ sheet, heading, columns }: BudgetExport): Generator<BudgetLine, void, void> {
  const movement = columns.get('movement');
  for (let row = heading + 1; row < sheet.height; row += 1) {
    if (movement !== undefined && !budgetValues.real.test(textOf(valueAt(sheet, row, movement)))) continue;
    yield {
      row,
      at: (column) => {
        const col = columns.get(column);
        return col === undefined ? null : valueAt(sheet, row, col);
      },
    };
  }
}

/** What a cell says, in plain form. */
export const textOf = (value: CellValue): string =>
  typeof value === 'string' ? plainly(value) : typeof value === 'number' ? `${value}` : '';

/** One word stands on thousands of lines. */
const plainly = remembered((text) => plain(text).trim());
