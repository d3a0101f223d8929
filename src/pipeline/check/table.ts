import { addressOf, type CellAt, type CellValue, positionOf } from '../../domain/cell';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import type { StandingCell, StandingTable } from '../../domain/standingTable';
import { decimalsOf, exactly, type Interval, printed } from './interval';

/** A cell of one of the contract's tables, by the two halves of its key: `buildings/total`. */
export interface TableCell {
  readonly at: CellAt;
  readonly row: string;
  readonly column: string;
  readonly cell: PlannedCell;
}

/** One of the contract's tables. A plan of many actions has cells by the hundred thousand: they are named when asked for. */
export interface Table {
  readonly id: string;
  readonly plan: SheetPlan;
  /** The rows of the plan that hold cells with a key, by the first half of it. */
  readonly rows: ReadonlyMap<string, number>;
  /** Figures that the template wants, with neither number nor key, in reading order. */
  readonly blanks: readonly Place[];
  /** Cells that hold what a person wrote, in reading order. */
  readonly typed: readonly Place[];
  /** Texts longer than a cell may hold. */
  readonly long: readonly Place[];
  /** A table that people typed or pasted, as it stands: no plan of ours. */
  readonly standing?: StandingTable;
  /** No figure anywhere: not even where the template has no such cell. */
  readonly isEmpty: boolean;
}

/** A cell of a plan, counted from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** The first half of a key. */
export const rowIn = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('/')));

/** A cell of a plan as a cell of its table; `null` where it has no key. */
function named({ name, rows }: SheetPlan, row: number, col: number): TableCell | null {
  const cell = rows[row]?.cells[col];
  if (cell?.key === undefined) return null;
  const column = cell.key.slice(cell.key.lastIndexOf('/') + 1);
  return { at: { sheet: name, address: addressOf(row, col) }, row: rowIn(cell.key), column, cell };
}

/** The cells of a table to be looked at closer, in reading order. */
export function cellsIn({ plan }: Table, isKept: (cell: PlannedCell) => boolean): readonly TableCell[] {
  const kept: TableCell[] = [];
  for (const [row, { cells }] of plan.rows.entries()) {
    for (let col = 0; col < cells.length; col += 1) {
      const cell = cells[col];
      const found = cell?.key !== undefined && isKept(cell) ? named(plan, row, col) : null;
      if (found !== null) kept.push(found);
    }
  }
  return kept;
}

/** The cells of one row of a table, in order. */
export function cellsOfRow({ plan, standing }: Table, row: string): readonly TableCell[] {
  if (standing?.isTurned) return turnedCells(plan, standing, (cell) => cell.row === row);
  let place = plan.rows.length - 1; // the total stands last
  while (place >= 0 && !isOfRow(plan.rows[place]?.cells.find(hasAnyKey)?.key, row)) place -= 1;
  return (plan.rows[place]?.cells ?? []).flatMap((_, col) => named(plan, place, col) ?? []);
}

const hasAnyKey = (cell: PlannedCell | null): boolean => cell?.key !== undefined;

const isOfRow = (key: string | undefined, row: string): boolean =>
  key?.startsWith(row) === true && key.lastIndexOf('/') === row.length;

/** Some cells of a table whose rows stand in several rows of the sheet. */
const turnedCells = (plan: SheetPlan, { cells }: StandingTable, isKept: (cell: StandingCell) => boolean) =>
  cells.filter(isKept).flatMap(({ address }) => {
    const { row, col } = positionOf(address);
    return named(plan, row, col) ?? [];
  });

/** A cell of a table by its row and column. */
export function cellIn({ plan, rows, standing }: Table, row: string, column: string): TableCell | null {
  if (standing?.isTurned)
    return turnedCells(plan, standing, (cell) => cell.row === row && cell.column === column)[0] ?? null;
  const place = rows.get(row) ?? -1;
  return named(plan, place, plan.rows[place]?.cells.findIndex(hasKey(`${row}/${column}`)) ?? -1);
}

const hasKey = (key: string) => (cell: PlannedCell | null) => cell?.key === key;

/** The blanks of a table, each as its cell, but for those of the rows that are left out. */
export const blanksIn = (
  { plan, blanks }: Table,
  isLeftOut: (blank: PlannedCell, row: PlannedRow) => boolean,
): readonly TableCell[] =>
  blanks.flatMap(({ row, col }) => {
    const planned = plan.rows[row];
    const cell = planned?.cells[col];
    return planned === undefined || !cell || isLeftOut(cell, planned) ? [] : (named(plan, row, col) ?? []);
  });

/** The blank that the officer must look at first; `null` when nothing is wanted. */
export const firstBlank = ({ plan, blanks: [first] }: Table): TableCell | null =>
  first === undefined ? null : named(plan, first.row, first.col);

/** A table's cell whose value is a number. */
export type TableFigure = TableCell & { readonly cell: PlannedCell & { readonly value: number } };

export const isFigure = (cell: TableCell | null): cell is TableFigure => typeof cell?.cell.value === 'number';

export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** What the figure of a cell may have been before rounding: a formula's is exact, a constant is as its format prints it. */
export function rounded({ cell: { value, formula, format } }: TableFigure): Interval {
  if (formula !== undefined) return exactly(value);
  const shown = decimalsShown(format?.numberFormat);
  const isPercent = format?.numberFormat?.includes('%') === true; // `20 %` is a number of hundredths, though 0.2 has one digit
  return printed(value, isPercent ? shown : Math.min(decimalsOf(value), shown));
}

/** `#,##0.0` → 1; `0%` → 2, since the value is a hundredth of what is shown; `0,` → -3, shown in thousands; no format → any. */
function decimalsShown(numberFormat: string | undefined): number {
  const [positive = ''] = (numberFormat ?? 'General').split(';');
  if (!/[0#]/.test(positive)) return Infinity;
  const thousands = (/[0#?](,+)(?![0#?,])/.exec(positive)?.[1] ?? '').length;
  return (/\.([0#?]+)/.exec(positive)?.[1] ?? '').length + (positive.includes('%') ? 2 : 0) - 3 * thousands;
}

/** Figures that add up down a column: shares do not. */
export const isAmount = ({ column, cell: { unit } }: TableCell): boolean => unit !== '%' && !column.endsWith('-share');

/** The words at the head of a cell's row, as written in the table: `Buildings`, `AFOLU, Sinks (negative emissions)`. */
export function labelOf({ plan, standing }: Table, { at, row }: TableCell): string {
  const own = standing?.rows.find(({ id }) => id === row)?.text;
  if (own !== undefined && own !== '') return own;
  const planned = plan.rows[positionOf(at.address).row]?.cells ?? [];
  const named = planned.findIndex((cell) => cell?.key?.endsWith('/name') === true && typeof cell.value === 'string');
  const place =
    named >= 0
      ? named
      : planned.findIndex((cell, col) => plan.columns[col]?.isHidden !== true && typeof cell?.value === 'string');
  const [label, detail] = [planned[place], planned[place + 1]].map((cell) =>
    typeof cell?.value === 'string' ? cell.value.trim() : '',
  );
  if (label === undefined || label === '') return row;
  const isHead = planned[place]?.key === undefined && planned[place + 1]?.key === undefined;
  return isHead && detail !== undefined && detail !== '' ? `${label}, ${detail}` : label;
}

/**
 * The words at the head of the columns of some cells, in reading order: the nearest text above that is not itself a
 * figure's cell. The plan is gone down once for all of them.
 */
export function headingsOf({ plan, standing }: Table, cells: readonly TableCell[]): readonly string[] {
  if (standing?.isTurned)
    return cells.map(({ column }) => standing.columns.find(({ id }) => id === column)?.text ?? column);
  const heads: string[] = [];
  let next = 0;
  return cells.map(({ at, column }) => {
    const { row, col } = positionOf(at.address);
    for (; next < row; next += 1) {
      for (const [above, cell] of (plan.rows[next]?.cells ?? []).entries()) {
        if (cell?.key === undefined && typeof cell?.value === 'string' && /^[^(\s]/.test(cell.value)) {
          heads[above] = cell.value;
        }
      }
    }
    return heads[col] ?? column;
  });
}

/** Tables of modules A-1: emissions and energy by sector; those with scopes and notation keys. */
export const isInventory = ({ id }: Table): boolean => id.startsWith('A-1');

/** Waste produced inside and treated outside: the one scope 3 that the template wants. */
export const isWasteScope3 = ({ row, column }: TableCell): boolean => row === 'waste' && column === 'scope3';
