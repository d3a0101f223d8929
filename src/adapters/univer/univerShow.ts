import type { IDisposable } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type CellAt, positionOf } from '../../domain/cell';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';

/** Rows and columns left in sight before the cell that is shown, and the pixels that they may take from it. */
const BEFORE = { rows: 3, cols: 2, height: 120, width: 200 };
/** More marks than this are no help to the eye. */
const MOST_MARKS = 200;
const MARK = { stroke: '#a4262c', fill: 'rgba(164, 38, 44, 0.08)', strokeWidth: 2 };

/** Brings cells into sight: the first is selected, all are marked over the grid until others are shown. Nothing is written; what is hidden stays so, and is said. */
export function univerShow(book: FWorkbook): (cells: readonly CellAt[]) => Result<null, Problem> {
  let marks: IDisposable | null = null;
  return (cells) => {
    marks?.dispose();
    marks = null;
    const [first] = cells;
    if (first === undefined) return done(null);
    const sheet = book.getSheetByName(first.sheet);
    if (sheet === null) return failed({ kind: 'sheet-gone', sheet: first.sheet });
    if (sheet.isSheetHidden()) return failed({ kind: 'hidden-sheet', sheet: first.sheet });
    book.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(first.address));
    marks = marked(
      sheet,
      cells.filter((cell) => cell.sheet === first.sheet),
    );
    const { row, col } = positionOf(first.address);
    if ('scrollToCell' in sheet) {
      sheet.scrollToCell(
        firstInSight(row, BEFORE.rows, BEFORE.height, (one) => sheet.getRowHeight(one)),
        firstInSight(col, BEFORE.cols, BEFORE.width, (one) => sheet.getColumnWidth(one)),
      );
    }
    const lines = sheet.getSheet();
    const isSeen = lines.getRowVisible(row) && lines.getColVisible(col);
    return isSeen ? done(null) : failed({ kind: 'hidden-cell', at: first });
  };
}

/** The line from which the wanted one is seen whole: some before it, unless they would push it out of sight. */
function firstInSight(wanted: number, most: number, room: number, sizeOf: (line: number) => number): number {
  let first = wanted;
  let left = room;
  while (first > 0 && wanted - first < most && sizeOf(first - 1) <= left) {
    first -= 1;
    left -= sizeOf(first);
  }
  return first;
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
