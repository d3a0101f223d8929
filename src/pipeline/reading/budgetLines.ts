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
  /** Of all its lines, where no column says it: the one that the name of the sheet or of the file says. */
  readonly year: number | null;
}

/** A line of it, each thing as it is written. */
export interface BudgetLine {
  readonly row: number;
  readonly at: (column: BudgetColumn) => CellValue;
}

const LOOKED_AT = 60;
const COLUMNS_LOOKED_AT = 100;
const LEAST_COLUMNS = 4;
const ofAccounts = new Set(accountColumns);

const named = (value: CellValue): string => (typeof value === 'string' ? columnName(value) : '');

const columnName = remembered((text) => plain(text).replace(/[ _-]/g, ''));

/** The export of a sheet; `null` where no line of headings is one, or where expenses are not told from receipts. */
export function budgetExport(sheet: Sheet): BudgetExport | null {
  for (let row = 0; row < Math.min(LOOKED_AT, sheet.height); row += 1) {
    const names = Array.from({ length: Math.min(COLUMNS_LOOKED_AT, sheet.width) }, (_, col) =>
      named(valueAt(sheet, row, col)),
    );
    if (names.filter((name) => ofAccounts.has(name)).length < LEAST_COLUMNS) continue;
    const columns = new Map(
      budgetColumns.flatMap(([column, pattern]) => {
        const col = names.findIndex((name) => pattern.test(name));
        return col < 0 ? [] : [[column, col] as const];
      }),
    );
    const year = columns.has('year') ? null : yearNamed(sheet);
    const isTold = columns.has('direction') && (columns.has('year') || year !== null);
    return isTold && (columns.has('paid') || columns.has('voted')) ? { sheet, heading: row, columns, year } : null;
  }
  return null;
}

/** `Budget 2024`, `ca-2023.csv`: the only year that is said there. */
function yearNamed({ name, copyOf }: Sheet): number | null {
  const years = new Set(`${name} ${copyOf?.file ?? ''}`.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? null : Number(only);
}

/** Its lines of real movements: an order movement pays nothing. */
export function* linesOf({ sheet, heading, columns }: BudgetExport): Generator<BudgetLine, void, void> {
  const cells = new Map([...columns].map(([column, col]) => [column, cellsUnder(sheet, heading, col)]));
  const movements = cells.get('movement');
  for (let row = heading + 1; row < sheet.height; row += 1) {
    const place = row - heading - 1;
    if (movements !== undefined && !budgetValues.real.test(textOf(movements[place] ?? null))) continue;
    yield { row, at: (column) => cells.get(column)?.[place] ?? null };
  }
}

/** What stands under the heading of a column, line by line. */
export const cellsUnder = (sheet: Sheet, heading: number, col: number): readonly CellValue[] =>
  Array.from({ length: Math.max(0, sheet.height - heading - 1) }, (_, i) => valueAt(sheet, heading + 1 + i, col));

/** What a cell says, in plain form. */
export const textOf = (value: CellValue): string =>
  typeof value === 'string' ? plainly(value) : typeof value === 'number' ? `${value}` : '';

/** One word stands on thousands of lines. */
const plainly = remembered((text) => plain(text).trim());
