import type { ICellData } from '@univerjs/core';
import type { CellLook, SheetFrameLook } from '../../domain/looks';
import type { SheetHead } from '../../domain/snapshot';

/** Office's own, where a file says nothing: characters and points. */
const USUAL_WIDTH = 8.43;
const USUAL_SIZE = 11;
/** Height of a line for its letters' size, and around the lines, in points. */
const LEADING = 1.3;
const AROUND = 2;
/** A cell that would fill the screen is shown from its first lines. */
const MOST_LINES = 15;

/**
 * The height in points that a cell asks for in a row whose height the file leaves to the program: the size of its
 * letters and, where it is wrapped, as many lines as its text should take. Merged cells ask for a line, as in Excel.
 */
export function heightAsked(
  cell: ICellData | undefined,
  { row, col }: { readonly row: number; readonly col: number },
  look: CellLook,
  frame: SheetFrameLook | null,
  { merges }: SheetHead,
): number {
  const size = look.font?.size ?? USUAL_SIZE;
  const text = typeof cell?.v === 'string' ? cell.v : '';
  if (text === '' || (look.isWrapped !== true && size <= USUAL_SIZE)) return 0;
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && col >= left && col <= right,
  );
  if (merge !== undefined && merge.top !== merge.bottom) return 0;
  const width = frame?.columns.find(({ first, last }) => col >= first && col <= last)?.width ?? frame?.columnWidth;
  const characters = Math.max(1, ((width ?? USUAL_WIDTH) * USUAL_SIZE) / size);
  const lines =
    look.isWrapped === true && merge === undefined
      ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0)
      : 1;
  return Math.min(lines, MOST_LINES) * size * LEADING + AROUND;
}
