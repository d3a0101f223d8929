import { computedColumns } from './described';
import { gapFormOf } from './gap';
import { type Interval, agrees, ratio } from './interval';
import { cellIn, cellsOfRow, isFigure, labelOf, rounded, type Table, type TableFigure } from './table';

/** A percentage of a table, what it is a share of, and the bases that contracts use, the stated one first. */
export interface Share {
  readonly cell: TableFigure;
  readonly part: TableFigure;
  readonly wholes: readonly TableFigure[];
}

/** The percentages of a table that its other cells give. */
export function sharesIn(table: Table): readonly Share[] {
  const rows = [...table.rows.keys()];
  const figure = (row: string, column: string) => {
    const cell = cellIn(table, row, column);
    return isFigure(cell) ? [cell] : [];
  };
  const of = (row: string, column: string, part: string, wholes: readonly TableFigure[]): readonly Share[] =>
    figure(row, column).flatMap((cell) => figure(row, part).map((whole) => ({ cell, part: whole, wholes })));
  return [
    ...computedColumns(table.id, 'share').flatMap(({ column, computed }) =>
      rows.flatMap((row) =>
        of(row, column.id, computed.part, [...figure(row, computed.of), ...otherBases(table, row, computed.part)]),
      ),
    ),
    ...sharesOfTotals(table),
    ...computedColumns(table.id, 'share-of-total').flatMap(({ column, computed }) =>
      rows.flatMap((row) => of(row, column.id, computed.part, figure('total', computed.part))),
    ),
  ];
}

/** A row of shares under the totals: of each column, in the grand total (ccc-tables, Table 8 of the economic model). */
function sharesOfTotals(table: Table): readonly Share[] {
  const whole = cellIn(table, 'total', 'total');
  if (!table.rows.has('total-share') || !isFigure(whole)) return [];
  return cellsOfRow(table, 'total-share').flatMap((cell) => {
    const part = cellIn(table, 'total', cell.column);
    return isFigure(cell) && isFigure(part) ? [{ cell, part, wholes: [whole] }] : [];
  });
}

/**
 * Bases other than the row's baseline: some cities give column (5) of G2 as a share of the gap, column (4); the template of G1 states
 * no base, and the total of the baseline or of the column is used as well (domain/ccc-tables.md, module A-2).
 */
function otherBases(table: Table, row: string, part: string): readonly TableFigure[] {
  const form = gapFormOf(table)?.id;
  const bases: readonly (TableFigure | null)[] = (
    form === 'G2' && part === 'plan'
      ? [cellIn(table, row, 'gap')]
      : form === 'G1'
        ? [cellIn(table, 'total', 'baseline'), cellIn(table, 'total', part)]
        : []
  ).map((cell) => (isFigure(cell) ? cell : null));
  return bases.filter((base) => base !== null);
}

/** What a rule says of a percentage that no rounding of its figures can give; in percents, to a tenth. */
export function wronglyShared(table: Table) {
  return sharesIn(table).flatMap(({ cell, part, wholes }) => {
    const possible: readonly Interval[] = wholes.flatMap((whole) => ratio(rounded(part), rounded(whole)) ?? []);
    const [whole] = wholes;
    if (whole === undefined || possible.length === 0) return [];
    if (possible.some((one) => agrees(rounded(cell), one))) return [];
    const data = {
      row: labelOf(table, cell),
      shown: inPercents(cell.cell.value),
      computed: inPercents(part.cell.value / whole.cell.value),
      part: part.cell.value,
      whole: whole.cell.value,
    };
    return [{ at: cell.at, data }];
  });
}

const inPercents = (share: number): number => Math.round(share * 1000) / 10;
