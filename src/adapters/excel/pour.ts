import type { SheetHead, SnapshotSink } from '../../domain/snapshot';
import type { OnProgress } from '../../ports/workbookHost';
import { blocksIn, bytesPerCell, type CellArrays } from './cellBlocks';
import { heightOf, type Piece } from './chunks';
import { pause } from './gate';
import type { SheetFacts } from './sheetFacts';

const rowsIn = ({ used }: SheetFacts): number => (used === null ? 0 : heightOf(used));

/** Hands heads and blocks over in the order that a snapshot wants: a sheet's head, then its cells, then the next sheet. */
export function pouring(
  sink: SnapshotSink,
  facts: readonly SheetFacts[],
  heads: readonly SheetHead[],
  onProgress: OnProgress | undefined,
) {
  const allRows = facts.reduce((sum, sheet) => sum + rowsIn(sheet), 0);
  let given = 0; // heads
  let rows = 0;
  const headsUpTo = (upTo: number): void => {
    for (const head of heads.slice(given, upTo)) sink.sheet(head);
    given = Math.max(given, upTo);
  };
  return {
    /** Takes the cells of some pieces, and tells what a cell of each weighed. */
    pieces: async (
      pieces: readonly Piece[],
      cells: readonly CellArrays[],
      weighed: (piece: Piece, bytes: number) => void,
    ): Promise<void> => {
      await pause(); // the client has just understood an answer
      for (const [i, piece] of pieces.entries()) {
        const arrays = cells[i];
        const sheet = facts[piece.sheet];
        if (arrays === undefined || sheet === undefined) continue;
        headsUpTo(piece.sheet + 1);
        weighed(piece, bytesPerCell(arrays));
        for (const block of blocksIn(arrays, piece.box, piece.sheet)) {
          sink.block(block);
          await pause();
        }
        rows += heightOf(piece.box);
        onProgress?.(allRows === 0 ? 1 : rows / allRows, {
          sheet: sheet.listed.name,
          index: piece.sheet + 1,
          count: facts.length,
          row: piece.box.bottom + 1,
          rows: (sheet.used?.bottom ?? 0) + 1,
        });
      }
    },
    /** The heads of the sheets that hold nothing. */
    end: (): void => headsUpTo(heads.length),
  };
}
