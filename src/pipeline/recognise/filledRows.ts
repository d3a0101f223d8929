import { CellType, type Sheet } from '../../domain/workbook';
import { FIRST_YEAR, LAST_YEAR } from '../reading/year';

/** Columns beyond are not looked at: no table of a city is as wide. */
export const MOST_COLUMNS = 300;
/** Any row of the head of a sheet may be a table's first; below, a row must look like headings. */
const HEAD_ROWS = 2_000;
const MOST_LATER = 2_000;
/** A heading below the head of a sheet has texts or years in this many cells at least. */
const LEAST_HEADINGS = 3;
/** …with a few lines of titles over them at most: further down a list of words, a row of words is data. */
const TITLE_LINES = 6;

type Cells = Sheet['cells'];

/** Whether a stored cell holds something: neither nothing nor blanks. */
export function isFilledCell({ pages, texts }: Cells, index: number): boolean {
  const page = pages[index >>> 16];
  const place = index & 0xffff;
  const type = page?.type[place];
  if (page === undefined || type === undefined || type === CellType.blank) return false;
  return type !== CellType.text || texts.at(page.value[place]!).trim() !== ''; // place < PAGE
}

/** The column of a stored cell. */
export const columnOf = ({ pages }: Cells, index: number): number => pages[index >>> 16]!.col[index & 0xffff]!; // index < count

/** The rows that hold a value in the columns that are looked at. A row with a number is not read to know it. */
export function filledRows({ cells }: Sheet): readonly number[] {
  const filled: number[] = [];
  for (let k = 0; k < cells.rows.length; k += 1) {
    const start = cells.starts[k]!; // starts has one entry more than rows
    let end = start;
    let hasNumber = false;
    for (; end < cells.starts[k + 1]! && columnOf(cells, end) < MOST_COLUMNS && !hasNumber; end += 1) {
      hasNumber = cells.pages[end >>> 16]?.type[end & 0xffff] === CellType.number;
    }
    if (hasNumber || hasValue(cells, start, end)) filled.push(cells.rows[k]!); // k < length
  }
  return filled;
}

function hasValue(cells: Cells, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isFilledCell(cells, index)) return true;
  return false;
}

/**
 * The rows where a table may begin: those of the head of the sheet; below, a row of years between figures, or words not far under
 * the last figures or an empty line.
 */
export function headRows({ cells }: Sheet): ReadonlySet<number> {
  const heads = new Set<number>(cells.rows.subarray(0, HEAD_ROWS));
  let before = looksOf(cells, HEAD_ROWS - 1);
  let here = looksOf(cells, HEAD_ROWS);
  let wordsAbove = TITLE_LINES; // lines of words between the last figures, or the last empty line, and here
  for (let k = HEAD_ROWS; k < cells.rows.length && heads.size < HEAD_ROWS + MOST_LATER; k += 1) {
    const after = looksOf(cells, k + 1);
    const isAfterGap = cells.rows[k]! > cells.rows[k - 1]! + 1; // 0 < k < length
    wordsAbove = isAfterGap || before.others > 0 ? 0 : wordsAbove + 1;
    // a row of years between rows without years: a heading; in the middle of dates it is data
    const isYears = here.years >= 2 && before.years < 2 && after.years < 2;
    const isWords = here.others === 0 && here.texts + here.years >= LEAST_HEADINGS && wordsAbove < TITLE_LINES;
    if (isYears || isWords) heads.add(cells.rows[k]!); // as above
    before = here;
    here = after;
  }
  return heads;
}

interface Looks {
  readonly texts: number;
  readonly years: number;
  /** Numbers that are no year. */
  readonly others: number;
}

function looksOf({ starts, pages, rows }: Cells, k: number): Looks {
  const looks = { texts: 0, years: 0, others: 0 };
  if (k < 0 || k >= rows.length) return looks;
  for (let index = starts[k]!; index < starts[k + 1]!; index += 1) {
    const page = pages[index >>> 16]!; // index < count
    const place = index & 0xffff;
    const type = page.type[place];
    if (type === CellType.text) looks.texts += 1;
    if (type !== CellType.number) continue;
    const value = page.value[place]!; // place < PAGE
    if (value >= FIRST_YEAR && value <= LAST_YEAR && value % 1 === 0) looks.years += 1;
    else looks.others += 1;
  }
  return looks;
}
