import { addressOf, type Box, type CellAt, type CellValue } from './cell';

/** The strings of a workbook, decoded when asked for: a 100,000-row sheet holds far more text than anybody reads. */
export interface Texts {
  readonly size: number;
  readonly at: (index: number) => string;
}

/** What a stored cell is. Numbers are dates when their format says so: {@link formatAt}. */
export const CellType = { number: 1, text: 2, boolean: 3, error: 4, blank: 5 } as const;

/** Cells per page: growing by whole pages avoids the copy, and the double memory, of a doubling array. */
export const PAGE = 65_536;

/** One page of cells in reading order. `value` holds the number, 0 or 1, or the index of the text or error code. */
export interface Page {
  readonly col: Uint16Array;
  readonly style: Uint16Array;
  readonly type: Uint8Array;
  readonly value: Float64Array;
}

/**
 * The cells of a sheet, rows ascending, columns ascending within a row, empty cells absent.
 * Cell `i` is at `pages[i >>> 16]`, place `i & 0xffff`. Row `rows[k]` (from 0) owns cells `starts[k]` to `starts[k + 1]`.
 */
export interface Cells {
  readonly count: number;
  readonly pages: readonly Page[];
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly texts: Texts;
  readonly errors: readonly string[];
  /** Formula text of a cell by its index, without `=`, shared formulas expanded; `null` where there is none. */
  readonly formula: (index: number) => string | null;
}

/** A structured table of the officer's ("Insérer un tableau"). */
export interface SheetTable {
  readonly name: string;
  readonly box: Box;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly cells: Cells;
  /** One past the last row and column that hold a value. */
  readonly height: number;
  readonly width: number;
  readonly merges: readonly Box[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
  /** An active filter hides rows: what is seen is a subset. */
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  /** Set when the sheet carries our mark: the identifier of the table that we wrote in it. */
  readonly ours?: string;
  /** Addresses of the cells that carry a note or a comment; known of sheets of ours, which are written again. */
  readonly notes?: readonly string[];
  /** Set when the sheet holds a table of ours by its content, but not by its marks: neither read as a source nor written. */
  readonly unmarked?: string;
  /** Set on a sheet taken from another workbook: the file's name and the sheet's name there. */
  readonly copyOf?: { readonly file: string; readonly sheet: string };
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly isHidden: boolean;
}

/** A custom XML part, as text. */
export interface CustomXml {
  readonly namespace: string;
  readonly text: string;
}

/** What a number format makes of a number. */
export type FormatKind = 'number' | 'percent' | 'date' | 'time' | 'duration';

export interface Format {
  readonly code: string;
  readonly kind: FormatKind;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Names of the chart, dialog and macro sheets: not read, but their names are taken. */
  readonly otherSheets?: readonly string[];
  /** Number formats by style index. */
  readonly formats: readonly Format[];
  readonly isDate1904: boolean;
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXml[];
  /** The language that the document declares, if any: `fr-FR`. */
  readonly language?: string;
  /** The file's own name, without its folder; absent for a workbook that is open in Excel. */
  readonly file?: string;
  /** What could not be read and was left out, for the officer: never a reason to fail. */
  readonly remarks: readonly string[];
}

/** The format of a cell that names none. */
export const GENERAL: Format = { code: 'General', kind: 'number' };

/** The index of the cell at a position, or −1, without allocation: in a filled block at once, else by two binary searches. */
export function indexAt({ cells }: Sheet, row: number, col: number): number {
  const k = rowIndex(cells, row);
  if (k < 0) return -1;
  let low = cells.starts[k]!; // starts has one entry more than rows
  let high = cells.starts[k + 1]! - 1;
  if (low > high) return -1;
  const likely = low + col - cells.pages[low >>> 16]!.col[low & 0xffff]!; // low < count
  if (likely >= low && likely <= high && cells.pages[likely >>> 16]!.col[likely & 0xffff] === col) return likely;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const seen = cells.pages[middle >>> 16]!.col[middle & 0xffff]!; // middle < count
    if (seen === col) return middle;
    if (seen < col) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of a row in `rows`, or −1 when it holds nothing. */
export function rowIndex({ rows }: Cells, row: number): number {
  const likely = row - (rows[0] ?? 0);
  if (rows[likely] === row) return likely;
  const fromLast = rows.length - 1 - ((rows[rows.length - 1] ?? 0) - row); // an empty line stands under most titles
  if (rows[fromLast] === row) return fromLast;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const seen = rows[middle]!; // low <= middle <= high
    if (seen === row) return middle;
    if (seen < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The value of a stored cell. */
export function valueOf({ pages, texts, errors }: Cells, index: number): CellValue {
  const page = pages[index >>> 16];
  const place = index & 0xffff;
  if (page === undefined) return null;
  const value = page.value[place]!; // place < PAGE
  switch (page.type[place]) {
    case CellType.number:
      return value;
    case CellType.text:
      return texts.at(value);
    case CellType.boolean:
      return value === 1;
    case CellType.error:
      return { error: errors[value] ?? '#VALUE!' };
    default:
      return null;
  }
}

/** The value at a position; a cell that does not exist is `null`. */
export function valueAt(sheet: Sheet, row: number, col: number): CellValue {
  const index = indexAt(sheet, row, col);
  return index < 0 ? null : valueOf(sheet.cells, index);
}

/** Whether a number stands at a position; nothing is decoded to know it. */
export function isNumberAt(sheet: Sheet, row: number, col: number): boolean {
  const index = indexAt(sheet, row, col);
  return index >= 0 && sheet.cells.pages[index >>> 16]!.type[index & 0xffff] === CellType.number; // index < count
}

/** The number format at a position. */
export function formatAt({ formats }: Workbook, sheet: Sheet, row: number, col: number): Format {
  const index = indexAt(sheet, row, col);
  if (index < 0) return GENERAL;
  return formats[sheet.cells.pages[index >>> 16]!.style[index & 0xffff]!] ?? GENERAL; // index < count
}

/** The format of the number at a position; `null` where none stands there. */
export function numberFormatAt({ formats }: Workbook, sheet: Sheet, row: number, col: number): Format | null {
  const index = indexAt(sheet, row, col);
  const page = index < 0 ? undefined : sheet.cells.pages[index >>> 16];
  if (page === undefined || page.type[index & 0xffff] !== CellType.number) return null;
  return formats[page.style[index & 0xffff]!] ?? GENERAL; // index < count
}

/** The formula at a position, without `=`. */
export function formulaAt(sheet: Sheet, row: number, col: number): string | null {
  const index = indexAt(sheet, row, col);
  return index < 0 ? null : sheet.cells.formula(index);
}

/** The filled cells of a row, left to right. */
export function cellsInRow(
  { cells }: Sheet,
  row: number,
): readonly { readonly col: number; readonly value: CellValue }[] {
  const k = rowIndex(cells, row);
  if (k < 0) return [];
  const found: { col: number; value: CellValue }[] = [];
  for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
    found.push({ col: cells.pages[index >>> 16]!.col[index & 0xffff]!, value: valueOf(cells, index) });
  }
  return found;
}

export const sheetNamed = ({ sheets }: Workbook, name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name === name);

export const at = (sheet: Sheet, row: number, col: number): CellAt => ({
  sheet: sheet.name,
  address: addressOf(row, col),
});

/** The block that a cell belongs to when merged, else the cell itself as a block. */
export const mergeAt = ({ merges }: Sheet, row: number, col: number): Box =>
  merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right) ?? {
    top: row,
    left: col,
    bottom: row,
    right: col,
  };

/** An empty page. */
export const newPage = (): Page => ({
  col: new Uint16Array(PAGE),
  style: new Uint16Array(PAGE),
  type: new Uint8Array(PAGE),
  value: new Float64Array(PAGE),
});
