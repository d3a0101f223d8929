import { computedIds } from './described';
import { cellsOfRow, headingsOf, isAmount, isFigure, labelOf, type Table, type TableFigure } from './table';
import { isRate } from './totals';

/** Small figures are alike by chance. */
const LEAST_FIGURE = 100;
/** Figures that must be alike: along a row, and down a column, where rounding makes more of them alike. */
const LEAST_ALONG = 2;
const LEAST_DOWN = 4;

/** Rows, then columns, that repeat another: at their first figure. Totals and what follows from other cells are left out. */
export function repeatedIn(table: Table) {
  const computed = computedIds(table.id);
  const figures = [...table.rows.keys()]
    .filter((row) => row !== 'total' && row !== 'base-year' && !row.startsWith('subtotal-'))
    .map((row) =>
      cellsOfRow(table, row)
        .filter(isFigure)
        .filter((cell) => isAmount(cell) && !computed.has(cell.column)),
    )
    .filter((cells) => cells.length > 0);
  const columns = new Map<string, TableFigure[]>();
  for (const cell of figures.flat().filter(({ column }) => !isRate(table, column))) {
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  const rows = pairsOf(figures, LEAST_ALONG, LEAST_FIGURE, ({ column }) => column);
  const down = pairsOf([...columns.values()], LEAST_DOWN, 1, ({ row }) => row);
  return [
    ...rows.map(([one, other]) => seen(one, other, labelOf(table, one[0]), labelOf(table, other[0]))),
    ...down.map(([one, other]) => {
      const [first = '', second = ''] = [one[0], other[0]].map((cell) => headingsOf(table, [cell])[0] ?? cell.column);
      return seen(one, other, first, second);
    }),
  ];
}

type Line = readonly [TableFigure, ...TableFigure[]];

const seen = (_: Line, other: Line, first: string, second: string) => ({
  at: other[0].at,
  data: { first, second, count: other.length },
});

/** Lines with the same figures at the same places; each is told once, against the first that it repeats. */
function pairsOf(
  lines: readonly (readonly TableFigure[])[],
  least: number,
  size: number,
  placeOf: (cell: TableFigure) => string,
): readonly (readonly [Line, Line])[] {
  const signature = (line: readonly TableFigure[]) =>
    line.map((cell) => `${placeOf(cell)}=${cell.cell.value}`).join('|');
  const known = new Map<string, Line>();
  return lines.flatMap((line) => {
    const [first, ...rest] = line;
    const telling = line.filter(({ cell }) => Math.abs(cell.value) >= size);
    if (first === undefined || telling.length < least) return [];
    const own: Line = [first, ...rest];
    const before = known.get(signature(line));
    if (before === undefined) known.set(signature(line), own);
    return before === undefined ? [] : [[before, own] as const];
  });
}
