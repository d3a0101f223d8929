import { type Box, type CellValue } from '../../domain/cell';
import { type Format, formatAt, rowIndex, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { columnOf, filledRows, headRows, isFilledCell, MOST_COLUMNS } from './filledRows';

/** Lines whose places are kept, so that a heading is not walked again for each question. */
const MOST_KEPT = 5_000;

/**
 * A sheet, upright or sideways (rows and columns exchanged): a profile reads both with the same eyes. Cells are read where
 * they are: what nobody asks for is not decoded, however long the sheet.
 */
export interface Face {
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly isSideways: boolean;
  /** Every line (row; column when sideways) that holds a value, ascending. */
  readonly filled: readonly number[];
  /** The lines where a table may begin, ascending: the head of the sheet, and later lines that look like headings. */
  readonly heads: readonly number[];
  readonly at: (line: number, place: number) => CellValue;
  readonly formatAt: (line: number, place: number) => Format | undefined;
  /** Places of a line that hold a value, ascending. */
  readonly placesOf: (line: number) => readonly number[];
  /** Merged blocks in the directions of the face. */
  readonly merges: readonly Box[];
}

/** The sheet as it stands. */
export function faceOf(sheet: Sheet, workbook: Workbook): Face {
  const filled = filledRows(sheet);
  const heads = headRows(sheet);
  return {
    sheet,
    workbook,
    isSideways: false,
    filled,
    heads: filled.filter((row) => heads.has(row)),
    at: (line, place) => valueSeen(sheet, line, place),
    formatAt: (line, place) => formatAt(workbook, sheet, line, place),
    placesOf: kept((line) => placesIn(sheet, line)),
    merges: sheet.merges,
  };
}

/** Rows that are looked at sideways at once. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Some rows of the same face with rows and columns exchanged. */
export function sideways(face: Face, { from, to }: Rows): Face {
  const lines = new Map<number, number[]>();
  for (const row of linesBetween(face, from - 1, to)) {
    for (const col of face.placesOf(row)) {
      const line = lines.get(col);
      if (line === undefined) lines.set(col, [row]);
      else line.push(row);
    }
  }
  const filled = [...lines.keys()].sort((a, b) => a - b);
  return {
    sheet: face.sheet,
    workbook: face.workbook,
    isSideways: !face.isSideways,
    filled,
    heads: filled,
    at: (line, place) => (place >= from && place < to ? face.at(place, line) : null),
    formatAt: (line, place) => face.formatAt(place, line),
    placesOf: (line) => lines.get(line) ?? [],
    merges: face.merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
  };
}

/** Blanks are nothing; what stands far on the right is not looked at. */
function valueSeen(sheet: Sheet, line: number, place: number): CellValue {
  const value = place < MOST_COLUMNS ? valueAt(sheet, line, place) : null;
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

function placesIn({ cells }: Sheet, row: number): readonly number[] {
  const k = rowIndex(cells, row);
  const places: number[] = [];
  if (k < 0) return places;
  for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
    const col = columnOf(cells, index);
    if (col >= MOST_COLUMNS) break;
    if (isFilledCell(cells, index)) places.push(col);
  }
  return places;
}

function kept<T>(read: (line: number) => T): (line: number) => T {
  const known = new Map<number, T>();
  return (line) => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const found = read(line);
    if (known.size < MOST_KEPT) known.set(line, found);
    return found;
  };
}

/** The filled lines after one and before another, the first `most` of them. */
export function linesBetween({ filled }: Face, after: number, before: number, most = Infinity): readonly number[] {
  const first = placeAfter(filled, after);
  return filled.slice(first, Math.min(placeAfter(filled, before - 1), first + most));
}

/** The first filled line after one; `undefined` at the end. */
export const nextLine = ({ filled }: Face, after: number): number | undefined => filled[placeAfter(filled, after)];

/** How many numbers are not greater than `value`, in ascending order: the place of the first that is. */
export function placeAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}

/** Whether a line says the same as another, cell by cell: headings that come back at the top of a printed page. */
export const isSameLine = (face: Face, line: number, other: number): boolean => {
  const places = face.placesOf(line);
  const [first] = places;
  // nearly no line begins as the headings do: the others are not walked
  if (first === undefined || face.at(line, first) !== face.at(other, first)) return false;
  const others = face.placesOf(other);
  return (
    places.length > 1 &&
    places.length === others.length &&
    places.every((place, i) => place === others[i] && face.at(line, place) === face.at(other, place))
  );
};
