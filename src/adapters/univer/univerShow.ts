import type { IDisposable } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type CellAt, positionOf } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';

/** Rows and columns left in sight before the cell that is shown. */
const BEFORE = { rows: 3, cols: 2 };
/** More marks than this are no help to the eye. */
const MOST_MARKS = 200;
const MARK = { stroke: '#a4262c', fill: 'rgba(164, 38, 44, 0.08)', strokeWidth: 2 };

/** Brings cells into sight: the first is selected, all are marked over the grid until others are shown. Nothing is written. */
export function univerShow(book: FWorkbook): (cells: readonly CellAt[]) => Result<null, Problem> {
  let marks: IDisposable | null = null;
  return (cells) => {
    marks?.dispose();
    marks = null;
    const [first] = cells;
    if (first === undefined) return done(null);
    const sheet = book.getSheetByName(first.sheet);
    if (sheet === null) return failed({ kind: 'sheet-gone', sheet: first.sheet });
    book.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(first.address));
    marks = marked(
      sheet,
      cells.filter((cell) => cell.sheet === first.sheet),
    );
    const { row, col } = positionOf(first.address);
    if ('scrollToCell' in sheet) sheet.scrollToCell(Math.max(0, row - BEFORE.rows), Math.max(0, col - BEFORE.cols));
    return done(null);
  };
}

/** `null` where the spreadsheet has no screen to draw on. */
function marked(sheet: FWorksheet, cells: readonly CellAt[]): IDisposable | null {
  if (!('highlightRanges' in sheet)) return null;
  try {
    return sheet.highlightRanges(
      cells.slice(0, MOST_MARKS).map(({ address }) => sheet.getRange(address)),
      MARK,
    );
  } catch {
    return null; // a sheet that is not drawn yet takes no marks; its cell is selected all the same
  }
}
