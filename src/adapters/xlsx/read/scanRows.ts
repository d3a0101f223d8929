import { type NumberList, push } from './growing';
import { type CellSink, putCell } from './putCell';
import { DAMAGED, INCOMPLETE, rawCell, readCell, wholeNumber } from './readCell';
import { isTrue } from './sheetFrame';
import { attributeEnd, attributeStart, endOfTag, isNameEnd } from './startTag';
import { afterMarkup, Byte, indexOfByte, isNamed, localName, textIn } from './xmlBytes';

const ROWS = 1_048_576;
const COLS = 16_384;

/** Where a sheet's cells and hidden rows go. */
export interface RowSink extends CellSink {
  readonly hiddenRows: NumberList;
}

/** How far the bytes are used up, and whether more are wanted. What is left is the beginning of something unfinished. */
export interface Scanned {
  readonly at: number;
  readonly state: 'more' | 'over' | 'damaged';
}

/** Reads what it can of `bytes[from, end)`. */
export type RowScan = (bytes: Uint8Array, from: number, end: number) => Scanned;

const [C, R, O, W] = [...'crow'].map((letter) => letter.charCodeAt(0));

/**
 * Reads rows and cells from the bytes inside `<sheetData>`; called again with more bytes until it says `over`.
 * SENTINEL must stand after `end`. `prefix` is the length of the `x:` before each name, 0 where there is none.
 * `damaged` for a cell beyond row 1,048,576 or column 16,384 too: no workbook holds one.
 */
export function rowScanner(sink: RowSink, prefix: number): RowScan {
  const cell = rawCell();
  let row = -1;
  let col = -1;

  const takeRow = (bytes: Uint8Array, from: number, end: number): number => {
    const close = endOfTag(bytes, from, end);
    if (close >= end) return INCOMPLETE;
    const at = attributeStart(bytes, from, 'r');
    const number = at < 0 ? -1 : wholeNumber(bytes, at, attributeEnd(bytes, at));
    row = number > 0 ? number - 1 : row + 1;
    col = -1;
    const hidden = attributeStart(bytes, from, 'hidden');
    if (hidden >= 0 && isTrue(textIn(bytes, hidden, attributeEnd(bytes, hidden)))) push(sink.hiddenRows, row);
    return row < ROWS ? close + 1 : DAMAGED;
  };

  const takeCell = (bytes: Uint8Array, from: number, end: number): number => {
    const next = readCell(cell, bytes, from, end, prefix);
    if (next < 0) return next;
    if (cell.row >= 0) row = cell.row;
    else if (row < 0) row = 0;
    col = cell.col >= 0 ? cell.col : col + 1;
    if (col >= COLS || row >= ROWS) return DAMAGED;
    putCell(sink, cell, row, col, bytes);
    return next;
  };

  return (bytes, from, end) => {
    let i = from;
    for (;;) {
      while (bytes[i] !== Byte.lower) i += 1;
      if (i >= end) return { at: end, state: 'more' };
      const tag = i;
      const name = i + 1 + prefix;
      const first = bytes[i + 1];
      if (bytes[name] === C && isNameEnd(bytes[name + 1])) {
        i = takeCell(bytes, name + 1, end);
      } else if (bytes[name] === R && bytes[name + 1] === O && bytes[name + 2] === W && isNameEnd(bytes[name + 3])) {
        i = takeRow(bytes, name + 3, end);
      } else if (first === Byte.slash) {
        i = indexOfByte(bytes, Byte.greater, i, end) + 1;
        if (i <= end && isNamed(bytes, localName(bytes, tag + 2, end), 'sheetData')) return { at: i, state: 'over' };
      } else {
        i = first === Byte.bang || first === Byte.question ? afterMarkup(bytes, i, end) : endOfTag(bytes, i, end) + 1;
      }
      if (i === DAMAGED) return { at: tag, state: 'damaged' };
      if (i < 0 || i > end) return { at: tag, state: 'more' };
    }
  };
}
