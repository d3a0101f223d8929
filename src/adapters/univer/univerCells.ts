import type { ICellData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { type CellAt, positionOf } from '../../domain/cell';
import { isSameValue } from '../../domain/changedSince';
import type { Edit, WritePlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import type { DefinedName } from '../../domain/workbook';
import { formulaOfUniver, valueOfUniver } from './univerCell';
import { sheetOfPlan } from './univerWrite';

/** A cell as it stands, an empty one included; `null` when its sheet is gone. */
function cellAt(book: FWorkbook, { sheet, address }: CellAt): ICellData | null {
  const { row, col } = positionOf(address);
  const found = book.getSheetByName(sheet);
  return found === null ? null : (found.getSheet().getCellMatrix().getValue(row, col) ?? {});
}

/** Whether a cell is no longer what an edit saw: of a formula, its text counts and not what it computes to. */
export function isChangedHere(book: FWorkbook, { at, from, fromFormula }: Edit): boolean {
  const cell = cellAt(book, at);
  if (cell === null) return true;
  const formula = formulaOfUniver(cell);
  if (formula !== null || fromFormula !== undefined) return formula !== (fromFormula ?? null);
  return !isSameValue(valueOfUniver(cell), from);
}

/** Why a plan cannot be written as a whole; looked at before anything is. */
export function refusalOf(
  book: FWorkbook,
  { edits, sheets }: WritePlan,
  names: readonly DefinedName[],
): Problem | null {
  const changed = edits.find((edit) => isChangedHere(book, edit));
  if (changed !== undefined) return { kind: 'cell-changed', at: changed.at };
  const taken = new Set(book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  const clash = sheets.find(
    (plan) => sheetOfPlan(book, plan, names) === undefined && taken.has(plan.name.toLowerCase()),
  );
  return clash === undefined ? null : { kind: 'sheet-name-taken', sheet: clash.name };
}

/** The edit that puts a cell back as it stands now. */
export function reversed(book: FWorkbook, { at, to, toFormula }: Edit): Edit {
  const cell = cellAt(book, at) ?? {};
  const formula = formulaOfUniver(cell);
  return {
    at,
    from: to,
    to: valueOfUniver(cell),
    ...(toFormula !== undefined && { fromFormula: toFormula }),
    ...(formula !== null && { toFormula: formula }),
  };
}
