import { LONGEST_TEXT } from '../../domain/cellText';
import type { SheetPlan } from '../../domain/plan';
import { isBlank, type Place, rowIn, type Table } from './table';

const known = new WeakMap<SheetPlan, Table>();

/** The cells of a plan that have a key. A plan is gone through once; its rows are named when asked for. */
export function tableOf(plan: SheetPlan): Table {
  const seen = known.get(plan);
  if (seen !== undefined) return seen;
  const blanks: Place[] = [];
  const typed: Place[] = [];
  const long: Place[] = [];
  let isEmpty = true;
  for (let row = 0; row < plan.rows.length; row += 1) {
    const cells = plan.rows[row]?.cells ?? [];
    for (let col = 0; col < cells.length; col += 1) {
      const cell = cells[col];
      if (!cell) continue;
      if (cell.byHand !== undefined) typed.push({ row, col });
      const { value } = cell;
      if (typeof value === 'number') {
        if (isEmpty) isEmpty = cell.key === undefined;
        continue;
      }
      if (typeof value === 'string' && value.length > LONGEST_TEXT) long.push({ row, col });
      if (cell.isRequired === true && cell.key !== undefined && isBlank(value)) blanks.push({ row, col });
    }
  }
  let rows: ReadonlyMap<string, number> | null = null;
  const table: Table = {
    id: plan.table,
    plan,
    get rows() {
      return (rows ??= rowsIn(plan));
    },
    blanks,
    typed,
    long,
    isEmpty,
  };
  known.set(plan, table);
  return table;
}

function rowsIn(plan: SheetPlan): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, { cells }] of plan.rows.entries()) {
    const key = cells.find((cell) => cell?.key !== undefined)?.key;
    if (key !== undefined) rows.set(rowIn(key), row);
  }
  return rows;
}
