import type { RecordTable } from '../../../catalogue/tables/recipe';
import type { Compiling } from '../compiling';
import type { HandMade, Line } from '../declared/declared';
import { declaredRows } from '../declared/declaredRows';
import { blankRows } from './blankRows';
import { type RecordRow, said } from './recordRow';
import { recordsFrom } from './recordsFrom';

/** Lines that the template prints, that the workbook gives, and blank ones where people add theirs. */
export function rowsOf(
  table: RecordTable,
  made: HandMade | null,
  compiling: Compiling,
): { readonly rows: readonly RecordRow[]; readonly lines: readonly Line[] } {
  const given = table.from === undefined ? [] : recordsFrom[table.from](compiling);
  const [first] = table.columns;
  const printed = table.rows.map((row): RecordRow => ({
    key: row.id,
    printed: row,
    cells: table.repeats === undefined || first === undefined ? {} : { [first.id]: said(row.label) },
  }));
  if (table.repeats === undefined) {
    const rows = withGiven(printed, given);
    return { rows, lines: rows.map(({ key }) => ({ key })) };
  }
  const added = made === null || given.length > 0 ? [] : declaredRows(table, made, compiling);
  const own = [...given, ...added.map(({ key }): RecordRow => ({ key, cells: {} }))];
  const rows = [...own, ...blankRows(compiling.byHand.table(table.id), own.length > 0), ...printed];
  return { rows, lines: [...given.map(lineOf), ...added] };
}

/** A line by its words. */
const lineOf = ({ key, cells }: RecordRow): Line => ({
  key,
  texts: Object.fromEntries(
    Object.entries(cells).flatMap(([column, { value }]) => (typeof value === 'string' ? [[column, value]] : [])),
  ),
});

/** What is given of the lines that the template prints, and lines given under that of their sector. */
const withGiven = (printed: readonly RecordRow[], given: readonly RecordRow[]): readonly RecordRow[] =>
  printed.flatMap((row) => {
    const own = given.find(({ key }) => key === row.key);
    return [
      own === undefined ? row : { ...row, cells: own.cells },
      ...given.filter(({ key }) => key.startsWith(`${row.key}:`)),
    ];
  });

/** The rows with the total, before those that the template prints after it. */
export function withTotal(rows: readonly RecordRow[], { total, repeats, columns }: RecordTable): readonly RecordRow[] {
  if (total === null) return rows;
  const named = repeats === undefined ? {} : { [columns[0]?.id ?? '']: said(total.label) };
  const row: RecordRow = { key: total.id, printed: total, cells: named };
  const after = rows.findIndex(({ printed }) => repeats !== undefined && printed !== undefined);
  return after < 0 ? [...rows, row] : [...rows.slice(0, after), row, ...rows.slice(after)];
}
