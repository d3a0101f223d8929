import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellLook, SheetFrameLook, SheetLooks } from '../../domain/looks';
import type { SheetHead } from '../../domain/snapshot';
import { heightAsked } from './autoHeight';
import { univerLook } from './univerLook';
import { type Cells, frozenAt, PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './univerSheet';

/** Points, where a file says nothing. */
const USUAL_HEIGHT = 15;

/** A sheet on its way to Univer: its cells, and how they and their surroundings look. */
export interface LookedSheet {
  readonly head: SheetHead;
  readonly cells: Cells;
  /** Points, as the file gives them. */
  readonly heights: Map<number, number>;
  /** Points that cells ask for in the other rows. */
  readonly asked: Map<number, number>;
  frame: SheetFrameLook | null;
}

/** Styles of a workbook, each once, by the identifier that cells name it with. */
export function styleSheet() {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<string, string>();
  return {
    styles,
    idOf: (look: CellLook): string => {
      const key = JSON.stringify(look);
      const id = known.get(key) ?? `look-${known.size + 1}`;
      known.set(key, id);
      styles[id] ??= univerLook(look);
      return id;
    },
  };
}

export type StyleSheet = ReturnType<typeof styleSheet>;

/** Dresses the cells that a piece names; blank ones come to be. A number format that a cell shows already is kept. */
export function dress(sheet: LookedSheet, { frame, heights, looks, runs }: SheetLooks, styles: StyleSheet): void {
  if (frame !== undefined) sheet.frame = frame;
  for (const [row, height] of heights) sheet.heights.set(row, height);
  const ids = looks.map(styles.idOf);
  for (let at = 0; at < runs.length; at += 4) {
    const [row = 0, first = 0, last = 0, place = 0] = runs.subarray(at, at + 4);
    const line = (sheet.cells[row] ??= {});
    const id = ids[place] ?? null;
    for (let col = first; col <= last; col += 1) {
      const shown = patternOf(line[col]);
      const look = looks[place];
      const isSame = shown === undefined || look === undefined || shown === look.numberFormat;
      line[col] = { ...line[col], s: isSame ? id : styles.idOf({ ...look, numberFormat: shown }) };
      if (look === undefined || sheet.heights.has(row)) continue;
      const asked = heightAsked(line[col], { row, col }, look, sheet.frame, sheet.head);
      if (asked > (sheet.asked.get(row) ?? 0)) sheet.asked.set(row, asked);
    }
  }
}

const patternOf = (cell: ICellData | undefined): string | undefined =>
  typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;

/** The frame of a dressed sheet, in Univer's terms; `columnCount` bounds what is said of columns to the end. */
export function framed(
  { frame, heights, asked }: LookedSheet,
  data: Partial<IWorksheetData>,
  styles: StyleSheet,
): Partial<IWorksheetData> {
  if (frame === null) return data;
  const { base, columns, columnWidth, rowHeight, frozen, hasGridLines, tabColor } = frame;
  const columnData: Record<number, object> = { ...data.columnData };
  for (const { first, last, width, look } of columns) {
    for (let col = first; col <= Math.min(last, (data.columnCount ?? 0) - 1); col += 1) {
      columnData[col] = {
        ...columnData[col],
        ...(width !== undefined && { w: Math.round(width * PIXELS_PER_CHARACTER) }),
        ...(look !== undefined && { s: styles.idOf(look) }),
      };
    }
  }
  const rowData: Record<number, object> = { ...data.rowData };
  const least = rowHeight ?? USUAL_HEIGHT;
  for (const [row, height] of [...heights, ...[...asked].filter(([, height]) => height > least)]) {
    rowData[row] = { ...rowData[row], h: Math.round(height * PIXELS_PER_POINT), ia: 0 };
  }
  return {
    ...data,
    columnData,
    rowData,
    showGridlines: hasGridLines ? 1 : 0,
    ...(base !== undefined && { defaultStyle: styles.idOf(base) }),
    ...(columnWidth !== undefined && { defaultColumnWidth: Math.round(columnWidth * PIXELS_PER_CHARACTER) }),
    ...(rowHeight !== undefined && { defaultRowHeight: Math.round(rowHeight * PIXELS_PER_POINT) }),
    ...(tabColor !== undefined && { tabColor: `#${tabColor}` }),
    ...(frozen && { freeze: frozenAt(frozen) }),
  };
}
