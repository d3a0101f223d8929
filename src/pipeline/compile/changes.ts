import { addressOf, type CellAt } from '../../domain/cell';
import type { Content, HandEdit } from '../../domain/handEdit';
import { isSameFormula } from '../../domain/formulaText';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import type { TableCellChange, TableChanges, TableState } from '../../domain/tableChange';
import type { Sheet, Workbook } from '../../domain/workbook';
import { namesOfColumns } from './recordColumn';
import { isBlank, isSameValue } from './record';
import { contentAt, standingTable, type StandingTable } from './standing';
import { isBare, toFill } from './state';
import { namesOf } from './tables/writtenFigures';

/** Cells that a person changed in the contract's tables, each with theirs and ours, in reading order. */
export const handEditsOf = (tables: readonly SheetPlan[]): readonly HandEdit[] => tables.flatMap(editsIn);

function editsIn(plan: SheetPlan): readonly HandEdit[] {
  const named = namesOf(plan);
  return plan.rows.flatMap(({ key = '', cells }, row) =>
    cells.flatMap((cell, col) => {
      if (cell?.byHand === undefined || isLeftToPeople(cell)) return [];
      const { ours, standsAt } = cell.byHand;
      const at = { sheet: plan.name, address: addressOf(row, col) };
      const theirs = contentOf(cell);
      return [{ table: plan.table, key: cell.key ?? `${key}/${col}`, at, standsAt, ...named(row, col), theirs, ours }];
    }),
  );
}

/** Whether what a person wrote takes the place of nothing: the cell was theirs to fill. */
const isLeftToPeople = ({ byHand }: PlannedCell): boolean =>
  byHand !== undefined && isBlank(byHand.ours.value) && byHand.ours.formula === undefined;

const contentOf = ({ value, formula }: PlannedCell): Content => ({ value, ...(formula !== undefined && { formula }) });

/**
 * What writing each table would change, before anything is written: its state, the cells that change with what stands and what would
 * stand, the cells changed by hand to decide. `plans` are the contract's tables, compiled against this same workbook.
 * `omitted`: tables that the settings leave out, with no plan.
 */
export function changesOf(
  workbook: Workbook,
  plans: readonly SheetPlan[],
  omitted: readonly { readonly table: string; readonly name: string }[] = [],
): readonly TableChanges[] {
  return [...plans.map((plan) => changesIn(workbook, plan)), ...omitted.map(leftOut)];
}

const known = new WeakMap<SheetPlan, { readonly sheet: Sheet | undefined; readonly changes: TableChanges }>();

/** Worked out once for a plan, while the sheet that it is compared with is the same. */
function changesIn({ sheets }: Workbook, plan: SheetPlan): TableChanges {
  const sheet = sheets.find(({ ours, copyOf }) => ours === plan.table && copyOf === undefined);
  const before = known.get(plan);
  if (before !== undefined && before.sheet === sheet) return before.changes;
  const changes = comparedWith(sheet, plan);
  known.set(plan, { sheet, changes });
  return changes;
}

function comparedWith(sheet: Sheet | undefined, plan: SheetPlan): TableChanges {
  const standing = sheet && standingTable(sheet, plan.table);
  const cells = standing ? [...changedCells(plan, standing), ...goneCells(plan, standing)] : [];
  const edits = editsIn(plan);
  const toComplete = toFill(plan).length;
  const bare = isBare(plan);
  const kept = plan.rows.flatMap((row) => row.cells).filter((cell) => cell?.byHand && isLeftToPeople(cell)).length;
  return {
    table: plan.table,
    name: plan.name,
    state:
      sheet === undefined
        ? 'to-write'
        : stateOf(edits.length, cells.length + (standing ? 0 : 1), toComplete + Number(bare)),
    cells,
    edits,
    toComplete,
    isBare: bare,
    kept,
    size: { rows: plan.rows.length, columns: plan.columns.filter(({ isHidden }) => isHidden !== true).length },
  };
}

/** The most urgent: what waits for a decision, then for writing, then for a value. */
function stateOf(edits: number, changes: number, toComplete: number): TableState {
  if (edits > 0) return 'edited-by-hand';
  if (changes > 0) return 'source-changed';
  return toComplete > 0 ? 'to-complete' : 'up-to-date';
}

const leftOut = ({ table, name }: { readonly table: string; readonly name: string }): TableChanges => ({
  table,
  name,
  state: 'left-out',
  cells: [],
  edits: [],
  toComplete: 0,
  isBare: false,
  kept: 0,
  size: { rows: 0, columns: 0 },
});

/** Cells of the plan that do not hold today what they would, by row and column, wherever these stand. */
function changedCells(plan: SheetPlan, standing: StandingTable): readonly TableCellChange[] {
  const named = namesOf(plan);
  const names = namesOfColumns(plan);
  return plan.rows.flatMap(({ key, cells }, row) =>
    names.flatMap((name, i): readonly TableCellChange[] => {
      const col = i + 1;
      if (plan.columns[col]?.isHidden === true) return [];
      const cell = cells[col] ?? null;
      const after = cell && !isEmpty(contentOf(cell)) ? contentOf(cell) : null;
      const place = { row: key === undefined ? undefined : standing.rows.get(key), col: standing.columns.get(name) };
      const before = contentIn(standing, place.row, place.col);
      if (isSame(before, after, standing.sheet.name, plan.name)) return [];
      return [{ at: { sheet: plan.name, address: addressOf(row, col) }, ...named(row, col), before, after }];
    }),
  );
}

/** Cells of rows that the plan has no more. */
function goneCells(plan: SheetPlan, standing: StandingTable): readonly TableCellChange[] {
  const keys = new Set(plan.rows.map(({ key }) => key));
  return [...standing.rows].flatMap(([key, row]) =>
    keys.has(key)
      ? []
      : [...standing.columns.values()].flatMap((col): readonly TableCellChange[] => {
          const before = contentIn(standing, row, col);
          const at: CellAt = { sheet: standing.sheet.name, address: addressOf(row, col) };
          return before === null ? [] : [{ at, row: key, column: '', before, after: null }];
        }),
  );
}

function contentIn({ sheet }: StandingTable, row: number | undefined, col: number | undefined): Content | null {
  if (row === undefined || col === undefined) return null;
  const content = contentAt(sheet, row, col);
  return isEmpty(content) ? null : content;
}

const isEmpty = ({ value, formula }: Content): boolean => isBlank(value) && formula === undefined;

/** Same formula and same value; a formula is compared in the words of its own sheet. */
function isSame(before: Content | null, after: Content | null, standsIn: string, home: string): boolean {
  if (before === null || after === null) return before === after;
  if (!isSameValue(before, after)) return false;
  if (before.formula === undefined || after.formula === undefined) return before.formula === after.formula;
  return isSameFormula(before.formula, standsIn, after.formula, home);
}
