import type { CellValue } from '../../domain/cell';
import { type Box } from '../../domain/cell';
import { CellType, type Format, type Sheet, valueOf, type Workbook } from '../../domain/workbook';
import { FIRST_YEAR, LAST_YEAR } from '../reading/year';

/** A table is recognised from the first rows of a sheet, and from the surroundings of any later row of years. */
const HEAD_ROWS = 2_000;
const MOST_COLUMNS = 300;
const ABOVE = 14;
const BELOW = 300;
const MOST_LATER_TABLES = 40;
/** Sideways, a table of years down a column is looked for above this row. */
const SIDEWAYS_ROWS = 2_000;

/** The head of a sheet, upright or sideways (rows and columns exchanged): a profile reads both with the same eyes. */
export interface Face {
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly isSideways: boolean;
  /** The lines (rows; columns when sideways) that hold a value, ascending. */
  readonly filled: readonly number[];
  readonly at: (line: number, place: number) => CellValue;
  readonly formatAt: (line: number, place: number) => Format | undefined;
  /** Places of a line that hold a value, ascending. */
  readonly placesOf: (line: number) => readonly number[];
  /** Merged blocks in the directions of the face. */
  readonly merges: readonly Box[];
}

interface Held {
  readonly value: CellValue;
  readonly format: Format | undefined;
}

/** The sheet as rows of decoded cells: its head, and what surrounds a later row that may be a heading. */
export function faceOf(sheet: Sheet, workbook: Workbook): Face {
  const { cells } = sheet;
  const lines = new Map<number, Map<number, Held>>();
  for (const k of wantedRows(sheet)) {
    const line = new Map<number, Held>();
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count
      const col = page.col[index & 0xffff]!; // same
      if (col >= MOST_COLUMNS) break;
      const value = valueOf(cells, index);
      if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
      line.set(col, { value, format: workbook.formats[page.style[index & 0xffff]!] });
    }
    if (line.size > 0) lines.set(cells.rows[k]!, line);
  }
  return looking(sheet, workbook, lines, false);
}

/** The same face with rows and columns exchanged. */
export function sideways(face: Face): Face {
  const lines = new Map<number, Map<number, Held>>();
  for (const row of face.filled) {
    if (row >= SIDEWAYS_ROWS) break;
    for (const col of face.placesOf(row)) {
      const line = lines.get(col) ?? new Map<number, Held>();
      lines.set(col, line);
      line.set(row, { value: face.at(row, col), format: face.formatAt(row, col) });
    }
  }
  return looking(face.sheet, face.workbook, lines, !face.isSideways);
}

function looking(
  sheet: Sheet,
  workbook: Workbook,
  lines: ReadonlyMap<number, ReadonlyMap<number, Held>>,
  isSideways: boolean,
): Face {
  const places = new Map<number, readonly number[]>();
  return {
    sheet,
    workbook,
    isSideways,
    filled: [...lines.keys()].sort((a, b) => a - b),
    at: (line, place) => lines.get(line)?.get(place)?.value ?? null,
    formatAt: (line, place) => lines.get(line)?.get(place)?.format,
    placesOf: (line) => {
      const known = places.get(line) ?? [...(lines.get(line)?.keys() ?? [])].sort((a, b) => a - b);
      places.set(line, known);
      return known;
    },
    merges: isSideways
      ? sheet.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom }))
      : sheet.merges,
  };
}

/** Places in `cells.rows` of the rows to decode: the head, and what surrounds each later row of years. */
function wantedRows({ cells }: Sheet): readonly number[] {
  const wanted = new Set<number>();
  const add = (from: number, to: number) => {
    for (let k = Math.max(0, from); k < Math.min(to, cells.rows.length); k += 1) wanted.add(k);
  };
  add(0, HEAD_ROWS);
  let tables = 0;
  let before = 0;
  for (let k = HEAD_ROWS; k < cells.rows.length && tables < MOST_LATER_TABLES; k += 1) {
    const years = yearsInRow(cells, k);
    // a row of years between rows without years: a heading; in the middle of dates it is data
    if (years >= 2 && before < 2 && yearsInRow(cells, k + 1) < 2) {
      add(k - ABOVE, k + BELOW);
      tables += 1;
    }
    before = years;
  }
  return [...wanted].sort((a, b) => a - b);
}

function yearsInRow({ starts, pages, rows }: Sheet['cells'], k: number): number {
  if (k >= rows.length) return 0;
  let years = 0;
  for (let index = starts[k]!; index < starts[k + 1]!; index += 1) {
    const page = pages[index >>> 16]!; // index < count
    const place = index & 0xffff;
    if (page.type[place] !== CellType.number) continue;
    const value = page.value[place]!; // place < PAGE
    if (value >= FIRST_YEAR && value <= LAST_YEAR && value % 1 === 0) years += 1;
  }
  return years;
}
