import { positionOf } from '../../domain/cell';
import { comparable } from '../../domain/formulaText';
import { isSameValue } from '../../domain/changedSince';
import type { Edit } from '../../domain/plan';
import type { CellValue } from '../../domain/cell';
import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { CellBefore } from './before';
import { errorCode } from './errorCode';
import { boxOf, rangeOf } from './sheetFacts';
import { typed, typedFormula } from './typed';

/** A cell as Excel gives it. */
export interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** What Excel gave for one cell, understood. */
export function heldIn(value: unknown, written: unknown, type: unknown, format: unknown): Held {
  const isFormula = typeof written === 'string' && written.startsWith('=') && written !== value;
  const held: CellValue =
    type === 'Empty'
      ? null
      : type === 'Error'
        ? { error: errorCode(`${value as string}`) }
        : typeof value === 'number' || typeof value === 'boolean'
          ? value
          : `${value as string}`;
  return { value: held, formula: isFormula ? written.slice(1) : null, format: `${format as string}` };
}

/** What is put back to have the cell as it was. */
export const givenOf = ({ value, formula }: Pick<Held, 'value' | 'formula'>) =>
  formula === null ? typed(value) : typedFormula(formula);

/** Queues the cells of a plan's edits, with what filters their sheets. */
export function queueEdited(context: Excel.RequestContext, edits: readonly Edit[]): () => readonly EditedCell[] {
  const filters = new Map<string, () => SheetFilter>();
  const read = edits.map((edit) => {
    const { sheet: name, address } = edit.at;
    const sheet = context.workbook.worksheets.getItem(name);
    if (!filters.has(name)) filters.set(name, queueFilter(sheet));
    const { row, col } = positionOf(address);
    const cell = rangeOf(sheet, { top: row, bottom: row, left: col, right: col });
    cell.load('values,formulas,numberFormat,valueTypes');
    return () => {
      const [[value]] = cell.values as [[unknown]]; // one cell, here and below
      const [[formula]] = cell.formulas as [[unknown]];
      const [[type]] = cell.valueTypes as [[unknown]];
      const [[format]] = cell.numberFormat as [[unknown]];
      return { edit, held: heldIn(value, formula, type, format) };
    };
  });
  return () => {
    const found = new Map([...filters].map(([name, filter]) => [name, filter()]));
    return read.map((one) => {
      const { edit, held } = one();
      return { edit, held, isFiltered: isUnder(found.get(edit.at.sheet), edit) };
    });
  };
}

export interface EditedCell {
  readonly edit: Edit;
  readonly held: Held;
  /** Whether the cell is under a filter that hides rows (office/pitfalls.md, 10). */
  readonly isFiltered: boolean;
}

interface SheetFilter {
  readonly box: ReturnType<typeof boxOf> | null;
  readonly hasFilteredTable: boolean;
}

function queueFilter(sheet: Excel.Worksheet): () => SheetFilter {
  sheet.autoFilter.load('isDataFiltered');
  const range = sheet.autoFilter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.untrack();
  sheet.tables.load('items/id,items/autoFilter/isDataFiltered');
  return () => ({
    box: sheet.autoFilter.isDataFiltered && !range.isNullObject ? boxOf(range) : null,
    hasFilteredTable: sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
  });
}

function isUnder(filter: SheetFilter | undefined, { at }: Edit): boolean {
  if (filter === undefined) return false;
  const { row } = positionOf(at.address);
  const { box, hasFilteredTable } = filter;
  return hasFilteredTable || (box !== null && row >= box.top && row <= box.bottom);
}

/** Whether a cell holds what an edit saw: of a formula, the text counts and not what it computes to today. */
export function holdsFrom({ value, formula }: Held, { at, from, fromFormula }: Edit): boolean {
  if (formula !== null || fromFormula !== undefined) return isSameFormula(formula, fromFormula, at.sheet);
  return isSameValue(value, from);
}

/** Whether a cell holds what an edit wrote. */
export function holdsTo({ value, formula }: Held, { at, to, toFormula }: Edit): boolean {
  if (formula !== null || toFormula !== undefined) return isSameFormula(formula, toFormula, at.sheet);
  return isSameValue(value, to);
}

const isSameFormula = (held: string | null, wanted: string | undefined, sheet: string): boolean =>
  held !== null && wanted !== undefined && comparable(held, sheet) === comparable(wanted, sheet);

/** The cells before the edits, or why they cannot be edited. `isResumed`: some may hold what the plan writes already. */
export function cellsBefore(
  cells: readonly EditedCell[],
  isResumed: boolean,
): Result<readonly CellBefore[], HostProblem> {
  const changed = cells.find(({ edit, held }) => !holdsFrom(held, edit) && !(isResumed && holdsTo(held, edit)));
  if (changed !== undefined) return failed({ kind: 'cell-changed', at: changed.edit.at });
  const filtered = cells.find(({ isFiltered }) => isFiltered);
  if (filtered !== undefined) return failed({ kind: 'filtered-sheet', sheet: filtered.edit.at.sheet });
  return done(cells.map(({ edit, held }) => ({ at: edit.at, content: givenOf(held), format: held.format })));
}
