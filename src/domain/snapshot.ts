import type { CellValue } from './cell';
import { type Cells, CellType, type Format, newPage, type Page, type Sheet, valueOf, type Workbook } from './workbook';

/** All that a workbook says besides its sheets. Plain data: it crosses from one thread to another. */
export type BookHead = Omit<Workbook, 'sheets' | 'formats'>;

/** All that a sheet says besides its cells. */
export interface SheetHead extends Omit<Sheet, 'cells' | 'height' | 'width' | 'hiddenRows' | 'hiddenCols'> {
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/**
 * Some cells of one sheet in reading order (rows ascending, then columns): what a host reads at a time and a thread
 * hands to another, its arrays transferred. `values` holds the number, 0 or 1, or a place in `texts` or `errors`;
 * `styles` a place in `formats`. A row may be cut between two blocks, never a cell.
 */
export interface CellBlock {
  /** Place of the sheet in the order of the heads. */
  readonly sheet: number;
  readonly rows: Uint32Array;
  readonly cols: Uint16Array;
  readonly types: Uint8Array;
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  readonly texts: readonly string[];
  readonly errors: readonly string[];
  readonly formats: readonly Format[];
  /** By place in the block: the formula, English names and commas, no `=`. */
  readonly formulas: readonly (readonly [place: number, formula: string])[];
}

/** Takes a workbook piece by piece: the book, then each sheet's head followed by its blocks. */
export interface SnapshotSink {
  readonly book: (head: BookHead) => void;
  readonly sheet: (head: SheetHead) => void;
  readonly block: (block: CellBlock) => void;
}

/** The buffers of a block, to be transferred rather than copied. */
export const buffersOf = ({ rows, cols, types, values, styles }: CellBlock): ArrayBuffer[] =>
  [rows, cols, types, values, styles].map(({ buffer }) => buffer as ArrayBuffer); // made here, never shared

/** Builds the workbook from the pieces that it is given. `workbook` may be asked for once they are all there. */
export function snapshotBuilder(): SnapshotSink & { readonly workbook: () => Workbook } {
  let book: BookHead = { isDate1904: false, names: [], customXml: [], remarks: [] };
  const formats: Format[] = [];
  const known = new Map<string, number>();
  const sheets: { readonly head: SheetHead; readonly cells: GrowingCells }[] = [];
  const styleOf = ({ code, kind }: Format): number => {
    const key = `${kind}\n${code}`;
    const place = known.get(key) ?? formats.push({ code, kind }) - 1;
    known.set(key, place);
    return place;
  };
  styleOf({ code: 'General', kind: 'number' });
  return {
    book: (head) => {
      book = head;
    },
    sheet: (head) => {
      sheets.push({ head, cells: growingCells() });
    },
    block: (block) => {
      const sheet = sheets[block.sheet];
      if (sheet === undefined) throw new RangeError(`a block of a sheet that was not given: ${block.sheet}`);
      sheet.cells.add(block, block.formats.map(styleOf));
    },
    workbook: () => ({
      ...book,
      formats,
      sheets: sheets.map(({ head, cells }) => ({
        ...head,
        hiddenRows: new Set(head.hiddenRows),
        hiddenCols: new Set(head.hiddenCols),
        ...cells.done(),
      })),
    }),
  };
}

type Grown = Pick<Sheet, 'cells' | 'height' | 'width'>;

interface GrowingCells {
  readonly add: (block: CellBlock, styles: readonly number[]) => void;
  readonly done: () => Grown;
}

function growingCells(): GrowingCells {
  const pages: Page[] = [];
  const texts: string[] = [];
  const errors: string[] = [];
  const formulas = new Map<number, string>();
  const rows: number[] = [];
  const starts: number[] = [];
  let count = 0;
  let width = 0;
  const add = (block: CellBlock, styles: readonly number[]): void => {
    for (const [place, formula] of block.formulas) formulas.set(count + place, formula);
    for (let place = 0; place < block.rows.length; place += 1) {
      const row = block.rows[place]!; // place < length, here and below: the arrays of a block are as long as each other
      const col = block.cols[place]!;
      const type = block.types[place]!;
      const value = block.values[place]!;
      if (row !== rows.at(-1)) {
        rows.push(row);
        starts.push(count);
      }
      if ((count & 0xffff) === 0) pages.push(newPage());
      const page = pages.at(-1)!; // pushed at each multiple of PAGE
      const at = count & 0xffff;
      page.col[at] = col;
      page.style[at] = styles[block.styles[place]!] ?? 0;
      page.type[at] = type;
      page.value[at] =
        type === CellType.text
          ? texts.push(block.texts[value] ?? '') - 1
          : type === CellType.error
            ? errors.push(block.errors[value] ?? '#VALUE!') - 1
            : value;
      width = Math.max(width, col + 1);
      count += 1;
    }
  };
  const done = (): Grown => {
    const cells: Cells = {
      count,
      pages,
      rows: Uint32Array.from(rows),
      starts: Uint32Array.from([...starts, count]),
      texts: { size: texts.length, at: (index) => texts[index] ?? '' },
      errors,
      formula: (index) => formulas.get(index) ?? null,
    };
    return { cells, width, height: (rows.at(-1) ?? -1) + 1 };
  };
  return { add, done };
}

/** Cells handed over at a time: a block is made, sent and taken well within a frame. */
export const MOST_CELLS = 20_000;

/** The head of a sheet, ready to cross. */
export function headOf(sheet: Sheet): SheetHead {
  const { cells: _, height: __, width: ___, hiddenRows, hiddenCols, ...rest } = sheet;
  return { ...rest, hiddenRows: [...hiddenRows], hiddenCols: [...hiddenCols] };
}

/** The cells of a sheet, block by block, made when asked for. */
export function* blocksOf({ formats }: Workbook, { cells }: Sheet, sheet: number): Generator<CellBlock> {
  let k = 0;
  for (let from = 0; from < cells.count; from += MOST_CELLS) {
    const size = Math.min(MOST_CELLS, cells.count - from);
    const block = {
      sheet,
      rows: new Uint32Array(size),
      cols: new Uint16Array(size),
      types: new Uint8Array(size),
      values: new Float64Array(size),
      styles: new Uint16Array(size),
      texts: [] as string[],
      errors: [] as string[],
      formats: [] as Format[],
      formulas: [] as (readonly [number, string])[],
    };
    const places = new Map<number, number>();
    for (let place = 0; place < size; place += 1) {
      const index = from + place;
      while (cells.starts[k + 1]! <= index) k += 1; // index < count, the last of starts
      const page = cells.pages[index >>> 16]!; // index < count, here and below
      const style = page.style[index & 0xffff]!;
      const type = page.type[index & 0xffff]!;
      block.rows[place] = cells.rows[k]!;
      block.cols[place] = page.col[index & 0xffff]!;
      block.types[place] = type;
      block.values[place] = crossing(valueOf(cells, index), page.value[index & 0xffff]!, block);
      const known = places.get(style) ?? block.formats.push(formats[style] ?? { code: 'General', kind: 'number' }) - 1;
      places.set(style, known);
      block.styles[place] = known;
      const formula = cells.formula(index);
      if (formula !== null) block.formulas.push([place, formula]);
    }
    yield block;
  }
}

function crossing(value: CellValue, stored: number, { texts, errors }: { texts: string[]; errors: string[] }): number {
  if (typeof value === 'string') return texts.push(value) - 1;
  if (typeof value === 'object' && value !== null) return errors.push(value.error) - 1;
  return stored;
}

/** Hands a whole workbook over, piece by piece. */
export function streamed(workbook: Workbook, sink: SnapshotSink): void {
  const { sheets, formats: _, ...book } = workbook;
  sink.book(book);
  sheets.forEach((sheet, place) => {
    sink.sheet(headOf(sheet));
    for (const block of blocksOf(workbook, sheet, place)) sink.block(block);
  });
}
