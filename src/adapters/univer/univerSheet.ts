import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Box } from '../../domain/cell';
import type { CellFormat, SheetPlan } from '../../domain/plan';
import type { SheetHead } from '../../domain/snapshot';
import { univerCell } from './univerCell';
import { univerLook } from './univerLook';

/** What our sheets carry in Univer's custom data, as their mark. */
export interface SheetMark {
  readonly ours?: string;
  readonly copyOf?: { readonly file: string; readonly sheet: string };
  /** The cells that carry a note in the file: Univer shows none, and saving keeps them. */
  readonly notes?: readonly string[];
}

export const markIn = (custom: IWorksheetData['custom']): SheetMark => (custom?.['passerelle'] as SheetMark) ?? {};

/** Rows and columns left free around what is there, so that there is room to type. */
const ROOM = { rows: 30, cols: 8 };
const LEAST = { rows: 60, cols: 20 };
/** Pixels of a character of width, of a point of height. */
export const PIXELS_PER_CHARACTER = 7.2;
export const PIXELS_PER_POINT = 4 / 3;
const YES = 1;
const NO = 0;

export const rangeOf = ({ top, left, bottom, right }: Box): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** Rows and columns that stay in sight, from the first. */
export const frozenAt = ({ rows, cols }: { readonly rows: number; readonly cols: number }) => ({
  xSplit: cols,
  ySplit: rows,
  startRow: rows,
  startColumn: cols,
});

export const sized = (height: number, width: number) => ({
  rowCount: Math.max(height + ROOM.rows, LEAST.rows),
  columnCount: Math.max(width + ROOM.cols, LEAST.cols),
});

/** The frame of a sheet of the officer's; its cells come after. */
export function frameOf(id: string, head: SheetHead): Partial<IWorksheetData> & { cellData: Cells } {
  const { name, visibility, merges, hiddenRows, hiddenCols, ours, copyOf, notes } = head;
  return {
    id,
    name,
    hidden: visibility === 'visible' ? NO : YES,
    mergeData: merges.map(rangeOf),
    rowData: Object.fromEntries(hiddenRows.map((row) => [row, { hd: YES }])),
    columnData: Object.fromEntries(hiddenCols.map((col) => [col, { hd: YES }])),
    custom: { passerelle: { ...(ours !== undefined && { ours }), ...(copyOf && { copyOf }), ...(notes && { notes }) } },
    cellData: {},
  };
}

export type Cells = Record<number, Record<number, ICellData>>;

/** A sheet of ours as Univer takes it. */
export function sheetOf(plan: SheetPlan): Partial<IWorksheetData> & { cellData: Cells } {
  const looks = new Map<CellFormat, IStyleData>();
  const lookOf = (format: CellFormat | undefined): IStyleData | null => {
    if (format === undefined) return null;
    const known = looks.get(format) ?? univerLook(format);
    looks.set(format, known);
    return known;
  };
  const cellData: Cells = {};
  plan.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, col) => {
      if (cell === null) return;
      (cellData[row] ??= {})[col] = univerCell(cell.value, cell.formula ?? null, lookOf(cell.format));
    }),
  );
  const width = Math.max(0, ...plan.rows.map(({ cells }) => cells.length));
  return {
    name: plan.name,
    hidden: plan.visibility === 'visible' ? NO : YES,
    tabColor: plan.tabColor === undefined ? '' : `#${plan.tabColor}`,
    ...sized(plan.rows.length, width),
    mergeData: plan.merges.map(rangeOf),
    showGridlines: plan.hasGridLines ? YES : NO,
    rowData: Object.fromEntries(
      plan.rows.flatMap(({ height, isHidden }, row) => {
        if (height === undefined && isHidden !== true) return [];
        const high = height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: NO };
        return [[row, { ...high, ...(isHidden === true && { hd: YES }) }] as const];
      }),
    ),
    columnData: Object.fromEntries(
      plan.columns.map(({ width: characters, isHidden }, col) => [
        col,
        { w: Math.round(characters * PIXELS_PER_CHARACTER), hd: isHidden ? YES : NO },
      ]),
    ),
    ...(plan.frozen && { freeze: frozenAt(plan.frozen) }),
    custom: {
      passerelle: {
        ours: plan.table,
        ...(plan.copyOf && { copyOf: { file: plan.copyOf.file, sheet: plan.copyOf.sheet } }),
        ...(plan.notes && { notes: plan.notes.map(({ to }) => to) }),
      },
    },
    cellData,
  };
}
