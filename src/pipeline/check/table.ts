import { addressOf, type CellAt, type CellValue, positionOf } from '../../domain/cell';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import { decimalsOf, exactly, type Interval, printed } from './interval';

/** A cell of one of the contract's tables, by the two halves of its key: `buildings/total`. */
export interface TableCell {
  readonly at: CellAt;
  readonly row: string;
  readonly column: string;
  readonly cell: PlannedCell;
}

/** One of the contract's tables, its cells by row and column. */
export interface Table {
  readonly id: string;
  readonly plan: SheetPlan;
  readonly cells: readonly TableCell[];
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, TableCell>>;
}

/** The cells of a plan that have a key, in reading order. */
export function tableOf(plan: SheetPlan): Table {
  const cells = plan.rows.flatMap(({ cells: planned }, row) =>
    planned.flatMap((cell, col) => {
      if (cell?.key === undefined) return [];
      const cut = cell.key.lastIndexOf('/');
      const at = { sheet: plan.name, address: addressOf(row, col) };
      return [{ at, row: cell.key.slice(0, Math.max(0, cut)), column: cell.key.slice(cut + 1), cell }];
    }),
  );
  const rows = new Map<string, Map<string, TableCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<string, TableCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return { id: plan.table, plan, cells, rows };
}

/** A table's cell whose value is a number. */
export type TableFigure = TableCell & { readonly cell: PlannedCell & { readonly value: number } };

export const isFigure = (cell: TableCell | undefined): cell is TableFigure => typeof cell?.cell.value === 'number';

export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** What the figure of a cell may have been before rounding: a formula's is exact, a constant is as its format prints it. */
export function rounded({ cell: { value, formula, format } }: TableFigure): Interval {
  if (formula !== undefined) return exactly(value);
  return printed(value, Math.min(decimalsOf(value), decimalsShown(format?.numberFormat)));
}

/** `#,##0.0` → 1; `0%` → 2, since the value is a hundredth of what is shown; no format → any. */
function decimalsShown(numberFormat: string | undefined): number {
  const [positive = ''] = (numberFormat ?? 'General').split(';');
  if (!/[0#]/.test(positive)) return Infinity;
  return (/\.([0#?]+)/.exec(positive)?.[1] ?? '').length + (positive.includes('%') ? 2 : 0);
}

/** Figures that add up down a column: shares do not. */
export const isAmount = ({ column, cell: { unit } }: TableCell): boolean => unit !== '%' && !column.endsWith('-share');

/** The words at the head of a cell's row, as written in the table: `Buildings`. */
export function labelOf({ plan }: Table, { at, row }: TableCell): string {
  const planned = plan.rows[positionOf(at.address).row]?.cells ?? [];
  const words = planned.find((cell, col) => plan.columns[col]?.isHidden !== true && typeof cell?.value === 'string');
  return typeof words?.value === 'string' && words.value.trim() !== '' ? words.value : row;
}

/** The words at the head of a cell's column: the nearest text above that is not itself a figure's cell. */
export function headingOf({ plan }: Table, { at, column }: TableCell): string {
  const { row, col } = positionOf(at.address);
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = plan.rows[above]?.cells[col];
    if (cell?.key === undefined && typeof cell?.value === 'string' && /^[^(\s]/.test(cell.value)) return cell.value;
  }
  return column;
}

/** Rows outside the total: sinks are shown beside it, fuel lines under their sector (ccc-tables, A-1.1 and ). */
export const isInTotal = (row: string): boolean => row !== 'total' && row !== 'afolu-sinks' && !row.endsWith('-fuel');

/** A figure that the template wants, with neither number nor key. */
export const isRequiredBlank = ({ cell: { isRequired, value } }: TableCell): boolean =>
  isRequired === true && isBlank(value);

/** No figure anywhere: not even where the template has no such cell. */
export const isEmpty = ({ cells }: Table): boolean => !cells.some(isFigure);

/** Waste produced inside and treated outside: the one scope 3 that the template wants. */
export const isWasteScope3 = ({ row, column }: TableCell): boolean => row === 'waste' && column === 'scope3';
