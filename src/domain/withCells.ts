import { type CellValue, isError, positionOf } from './cell';
import type { CellChange } from './change';
import { extended, remapped } from './editedCells';
import { editedFrom } from './editedFrom';
import {
  type Cells,
  CellType,
  type Format,
  type FormatKind,
  indexAt,
  newPage,
  type Page,
  type Sheet,
  type Workbook,
} from './workbook';

/** A changed cell by its place, and what it holds now. */
interface Changed {
  readonly row: number;
  readonly col: number;
  readonly change: CellChange;
}

/**
 * The workbook with some cells changed: only the sheets they stand in are made anew, and of these only the pages touched
 * when no cell appears or goes. Of two changes of one cell the last holds; sheets that are not there are left out.
 */
export function withCells(
  workbook: Workbook,
  changes: readonly CellChange[],
  kindOf: (code: string) => FormatKind = () => 'number',
): Workbook {
  if (changes.length === 0) return workbook;
  const bySheet = new Map<string, Map<string, Changed>>();
  for (const change of changes) {
    const cells = bySheet.get(change.at.sheet) ?? new Map<string, Changed>();
    bySheet.set(change.at.sheet, cells);
    const { row, col } = positionOf(change.at.address);
    cells.set(`${row}:${col}`, { row, col, change });
  }
  const formats: Format[] = [...workbook.formats];
  const styleOf = (code: string): number => {
    const known = formats.findIndex((format) => format.code === code);
    return known >= 0 ? known : formats.push({ code, kind: kindOf(code) }) - 1;
  };
  const sheets = workbook.sheets.map((sheet) => {
    const changed = bySheet.get(sheet.name);
    if (changed === undefined) return sheet;
    const ordered = [...changed.values()].sort((a, b) => a.row - b.row || a.col - b.col);
    return editedFrom(sheet, changedSheet(sheet, ordered, styleOf), ordered);
  });
  return { ...workbook, sheets, formats: formats.length === workbook.formats.length ? workbook.formats : formats };
}

type StyleOf = (code: string) => number;

/** Content of the stored cells: type and value as a page holds them. */
interface Held {
  readonly type: number;
  readonly value: number;
}

function changedSheet(sheet: Sheet, changed: readonly Changed[], styleOf: StyleOf): Sheet {
  const { cells } = sheet;
  const texts: string[] = [];
  const errors = [...cells.errors];
  const held = changed.map(({ change: { value } }): Held => heldOf(value, texts, errors, cells.texts.size));
  const places = changed.map(({ row, col }) => indexAt(sheet, row, col));
  const isKept = changed.every(({ change }, i) => places[i]! >= 0 === isFilled(change)); // one place per change
  const rest = { texts: texts.length === 0 ? cells.texts : extended(cells.texts, texts), errors };
  return isKept
    ? { ...sheet, cells: { ...inPlace(cells, changed, places, held, styleOf), ...rest } }
    : { ...sheet, ...rebuilt(cells, changed, held, styleOf, rest) };
}

/** A cell without value and formula is no cell. */
const isFilled = ({ value, formula }: CellChange): boolean => value !== null || formula !== null;

function heldOf(value: CellValue, texts: string[], errors: string[], known: number): Held {
  if (value === null) return { type: CellType.blank, value: 0 };
  if (typeof value === 'number') return { type: CellType.number, value };
  if (typeof value === 'boolean') return { type: CellType.boolean, value: value ? 1 : 0 };
  if (isError(value)) return { type: CellType.error, value: errors.push(value.error) - 1 };
  return { type: CellType.text, value: known + texts.push(value) - 1 };
}

/** Every changed cell was there and stays: the pages touched are copied, the others shared. */
function inPlace(
  cells: Cells,
  changed: readonly Changed[],
  places: readonly number[],
  held: readonly Held[],
  styleOf: StyleOf,
): Cells {
  const pages = [...cells.pages];
  const copied = new Set<number>();
  const formulas = new Map<number, string | null>();
  changed.forEach(({ change }, i) => {
    const index = places[i]!; // given for each change
    if (index < 0) return; // a cell cleared that was not there
    const number = index >>> 16;
    if (!copied.has(number)) pages[number] = copyOf(pages[number]!); // index < count
    copied.add(number);
    put(pages[number]!, index & 0xffff, held[i]!, change.format === undefined ? undefined : styleOf(change.format)); // copied above
    formulas.set(index, change.formula);
  });
  return { ...cells, pages, formula: remapped(cells.formula, null, formulas) };
}

const copyOf = ({ col, style, type, value }: Page): Page => ({
  col,
  style: style.slice(),
  type: type.slice(),
  value: value.slice(),
});

function put(page: Page, place: number, { type, value }: Held, style: number | undefined): void {
  page.type[place] = type;
  page.value[place] = value;
  if (style !== undefined) page.style[place] = style;
}

/** Cells appear or go: the sheet is gone through once, old and changed cells in one order. */
function rebuilt(
  cells: Cells,
  changed: readonly Changed[],
  held: readonly Held[],
  styleOf: StyleOf,
  rest: Pick<Cells, 'texts' | 'errors'>,
): Pick<Sheet, 'cells' | 'height' | 'width'> {
  const most = cells.count + changed.length;
  const pages: Page[] = Array.from({ length: Math.ceil(most / 65_536) }, newPage);
  const rows = new Uint32Array(cells.rows.length + changed.length);
  const starts = new Uint32Array(rows.length + 1);
  const from = new Int32Array(most);
  const formulas = new Map<number, string | null>();
  let count = 0;
  let lines = 0;
  let width = 0;
  let next = 0;
  const open = (row: number, col: number): Page => {
    if (lines === 0 || rows[lines - 1] !== row) {
      rows[lines] = row;
      starts[lines] = count;
      lines += 1;
    }
    if (col >= width) width = col + 1;
    const page = pages[count >>> 16]!; // count < most
    page.col[count & 0xffff] = col;
    return page;
  };
  const add = (i: number, style: number): void => {
    const { row, col, change } = changed[i]!; // i < changed.length, here and below
    if (!isFilled(change)) return;
    const page = open(row, col);
    put(page, count & 0xffff, held[i]!, change.format === undefined ? style : styleOf(change.format));
    from[count] = -1;
    if (change.formula !== null) formulas.set(count, change.formula);
    count += 1;
  };
  cells.rows.forEach((row, k) => {
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count, here and below
      const place = index & 0xffff;
      const col = page.col[place]!;
      while (next < changed.length && isBefore(changed[next]!, row, col)) add(next++, 0);
      if (next < changed.length && changed[next]!.row === row && changed[next]!.col === col) {
        add(next++, page.style[place]!);
        continue;
      }
      const target = open(row, col);
      put(target, count & 0xffff, { type: page.type[place]!, value: page.value[place]! }, page.style[place]!);
      from[count] = index;
      count += 1;
    }
  });
  while (next < changed.length) add(next++, 0);
  starts[lines] = count;
  return {
    cells: {
      ...rest,
      count,
      pages: pages.slice(0, Math.ceil(count / 65_536)),
      rows: rows.slice(0, lines),
      starts: starts.slice(0, lines + 1),
      formula: remapped(cells.formula, from.subarray(0, count), formulas),
    },
    height: lines === 0 ? 0 : rows[lines - 1]! + 1,
    width,
  };
}

const isBefore = (changed: Changed, row: number, col: number): boolean =>
  changed.row < row || (changed.row === row && changed.col < col);
