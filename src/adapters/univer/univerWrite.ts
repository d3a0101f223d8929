import type { ICellData, IWorksheetData, Worksheet } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { boxAddress, positionOf } from '../../domain/cell';
import type { Edit, Receipt, SheetPlan } from '../../domain/plan';
import type { DefinedName } from '../../domain/workbook';
import { isNamedFor } from '../xlsx/namedSheets';
import { univerCell } from './univerCell';
import { type Cells, markIn, rangeOf, sheetOf } from './univerSheet';

const SET_VALUES = 'sheet.command.set-range-values';

/** Runs one of Univer's commands by its name; throws when Univer refuses, so that all is undone. */
export type Command = (id: string, params: object) => Promise<void>;

/** A sheet as it was before a plan: to be put back, or removed when the plan made it. */
export type Before =
  | { readonly id: string; readonly wasThere: false }
  | { readonly id: string; readonly wasThere: true; readonly data: IWorksheetData };

/** The sheet of ours that holds a table, whatever its name. */
export const sheetOfTable = (book: FWorkbook, table: string): FWorksheet | undefined =>
  book.getSheets().find((sheet) => tableOf(sheet) === table);

const tableOf = (sheet: FWorksheet): string | undefined => markIn(sheet.getSheet().getConfig().custom).ours;

/** Where a plan goes: the sheet of its table, else the one that kept only its hidden name, under the plan's very name. */
export const sheetOfPlan = (book: FWorkbook, plan: SheetPlan, names: readonly DefinedName[]): FWorksheet | undefined =>
  sheetOfTable(book, plan.table) ??
  book
    .getSheets()
    .find((sheet) => tableOf(sheet) === undefined && sheet.getSheetName() === plan.name && isNamedFor(names, plan));

/** Writes accepted fixes: only the value and formula of each cell, its looks stay. */
export async function writeEdits(book: FWorkbook, edits: readonly Edit[], command: Command): Promise<void> {
  const bySheet = new Map<string, Cells>();
  for (const { at, to, toFormula } of edits) {
    const { row, col } = positionOf(at.address);
    const cells = bySheet.get(at.sheet) ?? {};
    bySheet.set(at.sheet, cells);
    (cells[row] ??= {})[col] = overwriting(univerCell(to, toFormula ?? null, null));
  }
  for (const [name, cells] of bySheet) {
    const sheet = book.getSheetByName(name);
    if (sheet === null) throw new Error(`no sheet ${name}`); // looked at before anything was written
    await setCells(book, sheet, cells, command);
  }
}

/** Without these, Univer merges: the old formula would stay beside the new value. */
const overwriting = (cell: ICellData): ICellData => ({ v: null, t: null, f: null, si: null, p: null, ...cell });

async function setCells(book: FWorkbook, sheet: FWorksheet, cells: Cells, command: Command): Promise<void> {
  const rows = Object.keys(cells).map(Number);
  const cols = rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number));
  if (cols.length === 0) return;
  const box = { top: Math.min(...rows), left: Math.min(...cols), bottom: Math.max(...rows), right: Math.max(...cols) };
  await command(SET_VALUES, {
    unitId: book.getId(),
    subUnitId: sheet.getSheetId(),
    range: rangeOf(box),
    value: cells,
  });
}

/** Adds a sheet of ours after the others, or gives the one that is there new content in its place. */
export async function writeSheet(
  book: FWorkbook,
  plan: SheetPlan,
  names: readonly DefinedName[],
  command: Command,
): Promise<Receipt['sheets'][number]> {
  const width = Math.max(1, ...plan.rows.map(({ cells }) => cells.length));
  const address = boxAddress({ top: 0, left: 0, bottom: Math.max(0, plan.rows.length - 1), right: width - 1 });
  const present = sheetOfPlan(book, plan, names);
  if (present === undefined) {
    book.insertSheet(plan.name, { index: book.getNumSheets(), sheet: sheetOf(plan) });
    return { table: plan.table, name: plan.name, address };
  }
  await fill(book, present, sheetOf(plan), command);
  return { table: plan.table, name: present.getSheetName(), address };
}

/** Gives a sheet the content of another: what was there is cleared, formulas elsewhere keep pointing at it. */
export async function fill(
  book: FWorkbook,
  sheet: FWorksheet,
  data: Partial<IWorksheetData> & { cellData: Cells },
  command: Command,
): Promise<void> {
  const { rowCount = 0, columnCount = 0, mergeData = [] } = data;
  for (const merged of sheet.getMergedRanges()) merged.breakApart();
  if (sheet.getMaxRows() < rowCount) sheet.setRowCount(rowCount);
  if (sheet.getMaxColumns() < columnCount) sheet.setColumnCount(columnCount);
  await setCells(book, sheet, replacing(sheet.getSheet(), data.cellData), command);
  sheet.setCustomMetadata(data.custom);
  for (const merge of mergeData) sheet.getRange(merge).merge();
}

/** The new cells, and a blank for each old one that has no successor. */
function replacing(sheet: Worksheet, cells: Cells): Cells {
  const whole: Cells = {};
  sheet.getCellMatrix().forValue((row, col) => {
    (whole[row] ??= {})[col] = { s: null, ...overwriting({}) };
  });
  for (const [row, line] of Object.entries(cells)) {
    for (const [col, cell] of Object.entries(line))
      (whole[Number(row)] ??= {})[Number(col)] = { s: null, ...overwriting(cell) };
  }
  return whole;
}

/** What a plan is about to change, so that it can all be put back. */
export function beforeOf(
  book: FWorkbook,
  plans: readonly SheetPlan[],
  names: readonly DefinedName[],
): readonly Before[] {
  return plans.flatMap((plan): readonly Before[] => {
    const sheet = sheetOfPlan(book, plan, names);
    if (sheet === undefined) return [];
    return [{ id: sheet.getSheetId(), wasThere: true, data: structuredClone(sheet.getSheet().getConfig()) }];
  });
}
