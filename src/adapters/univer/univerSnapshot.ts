import type { ICellData, Workbook as UniverWorkbook, Worksheet } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { isError } from '../../domain/cell';
import { type BookHead, type CellBlock, MOST_CELLS, type SheetHead, type SnapshotSink } from '../../domain/snapshot';
import { CellType, type Format, type FormatKind, GENERAL } from '../../domain/workbook';
import { formulaOfUniver, isEmptyCell, valueOfUniver } from './univerCell';
import { boxOf, markIn } from './univerSheet';

/** What Univer has no room for, kept beside it. */
export interface Beside {
  readonly head: BookHead;
  readonly heads: ReadonlyMap<string, SheetHead>;
  readonly kindOf: (code: string) => FormatKind;
}

/** Told before each sheet and each block; a `true` answer stops. */
export type Pause = (place: {
  readonly sheet: string;
  readonly index: number;
  readonly row?: number;
}) => Promise<boolean>;

/** Hands over what the spreadsheet holds now, with pauses so that the page keeps painting. `false` when it was stopped. */
export async function streamUniver(
  book: FWorkbook,
  beside: Beside,
  sink: SnapshotSink,
  pause: Pause,
): Promise<boolean> {
  sink.book(beside.head);
  const model = book.getWorkbook();
  for (const [index, sheet] of book.getSheets().entries()) {
    const name = sheet.getSheetName();
    if (await pause({ sheet: name, index })) return false;
    sink.sheet(headOf(sheet.getSheet(), beside.heads.get(sheet.getSheetId())));
    const blocks = blocksIn(model, sheet.getSheet(), index, beside.kindOf);
    for (const block of blocks) {
      sink.block(block);
      if (await pause({ sheet: name, index, row: block.rows.at(-1) ?? 0 })) return false;
    }
  }
  return true;
}

function headOf(sheet: Worksheet, kept: SheetHead | undefined): SheetHead {
  const config = sheet.getConfig();
  const isHidden = sheet.isSheetHidden() === 1;
  return {
    tables: [],
    isFiltered: false,
    isProtected: false,
    ...kept,
    name: sheet.getName(),
    visibility: !isHidden ? 'visible' : kept?.visibility === 'veryHidden' ? 'veryHidden' : 'hidden',
    merges: sheet.getMergeData().map(boxOf),
    hiddenRows: hiddenIn(config.rowData),
    hiddenCols: hiddenIn(config.columnData),
    ...markIn(config.custom),
  };
}

const hiddenIn = (lines: Readonly<Record<number, { readonly hd?: number } | undefined>>): readonly number[] =>
  Object.entries(lines).flatMap(([line, data]) => (data?.hd === 1 ? [Number(line)] : []));

/** The number format of a cell; Univer keeps a style by its identifier or in the cell itself. */
export function formatOf(model: UniverWorkbook, cell: ICellData): string {
  const style = typeof cell.s === 'string' ? model.getStyles().get(cell.s) : cell.s;
  return (style ? style.n?.pattern : undefined) ?? GENERAL.code;
}

function* blocksIn(
  model: UniverWorkbook,
  sheet: Worksheet,
  place: number,
  kindOf: (code: string) => FormatKind,
): Generator<CellBlock> {
  let block = emptyBlock(place, kindOf);
  const matrix = sheet.getCellMatrix().getMatrix();
  for (const row of linesOf(matrix)) {
    for (const col of linesOf(matrix[row] ?? {})) {
      const cell = matrix[row]?.[col];
      if (cell === null || cell === undefined || isEmptyCell(cell)) continue;
      if (block.size() === MOST_CELLS) {
        yield block.done();
        block = emptyBlock(place, kindOf);
      }
      block.add(row, col, cell, formatOf(model, cell));
    }
  }
  if (block.size() > 0) yield block.done();
}

const linesOf = (lines: object): readonly number[] =>
  Object.keys(lines)
    .map(Number)
    .sort((a, b) => a - b);

function emptyBlock(sheet: number, kindOf: (code: string) => FormatKind) {
  const columns = { rows: [], cols: [], types: [], values: [], styles: [] } as Record<
    'rows' | 'cols' | 'types' | 'values' | 'styles',
    number[]
  >;
  const texts: string[] = [];
  const errors: string[] = [];
  const formats: Format[] = [];
  const known = new Map<string, number>();
  const formulas: (readonly [number, string])[] = [];
  const styleOf = (code: string): number => {
    const style = known.get(code) ?? formats.push({ code, kind: kindOf(code) }) - 1;
    known.set(code, style);
    return style;
  };
  return {
    size: () => columns.rows.length,
    add: (row: number, col: number, cell: ICellData, code: string): void => {
      const formula = formulaOfUniver(cell);
      if (formula !== null) formulas.push([columns.rows.length, formula]);
      const value = valueOfUniver(cell);
      columns.rows.push(row);
      columns.cols.push(col);
      columns.styles.push(styleOf(code));
      if (typeof value === 'number') push(columns, CellType.number, value);
      else if (typeof value === 'string') push(columns, CellType.text, texts.push(value) - 1);
      else if (typeof value === 'boolean') push(columns, CellType.boolean, value ? 1 : 0);
      else if (isError(value)) push(columns, CellType.error, errors.push(value.error) - 1);
      else push(columns, CellType.blank, 0);
    },
    done: (): CellBlock => ({
      sheet,
      rows: Uint32Array.from(columns.rows),
      cols: Uint16Array.from(columns.cols),
      types: Uint8Array.from(columns.types),
      values: Float64Array.from(columns.values),
      styles: Uint16Array.from(columns.styles),
      texts,
      errors,
      formats,
      formulas,
    }),
  };
}

function push(columns: Record<'types' | 'values', number[]>, type: number, value: number): void {
  columns.types.push(type);
  columns.values.push(value);
}
