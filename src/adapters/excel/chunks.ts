import type { Box } from '../../domain/cell';

/** Bytes of JSON that one request or answer is filled to: under 1.5 MB, itself well under Excel's 5 MB. */
export const CHUNK = 1_480_000;
/** Cells of the first look at a sheet: enough to measure by, and all of most sheets. */
const FIRST_LOOK = 1_200;
/** What a cell takes before any is known: value, formula, format and type, all short. */
const BYTES_PER_CELL = 60;
/** What is added to the weight of a cell: numbers and labels get longer down a sheet, and a few rows tell less. */
const UNSURE = 1.07;
const SURE = 1.01;
/** Room that is not worth a piece of its own. */
const CRUMB = CHUNK / 20;

/** A block of one sheet's cells to be asked for; `sheet` is its place in the list. */
export interface Piece {
  readonly sheet: number;
  readonly box: Box;
}

export const heightOf = ({ top, bottom }: Box): number => bottom - top + 1;
export const sizeOf = (box: Box): number => heightOf(box) * (box.right - box.left + 1);

/**
 * The whole workbook as pieces in reading order. A request is filled by what a cell of the sheet's last piece weighed; a
 * row may be cut between two pieces.
 */
export function chunking(boxes: readonly (Box | null)[]) {
  const weights = boxes.map(() => BYTES_PER_CELL);
  /** What is left of each sheet, first blocks first. */
  const rest: Box[][] = boxes.map((box) => (box === null ? [] : [box]));
  const take = (sheet: number, room: number): Piece | null => {
    const [box, ...more] = rest[sheet] ?? [];
    if (box === undefined) return null;
    const cells = Math.max(1, Math.floor(room / (weights[sheet] ?? BYTES_PER_CELL)));
    const [taken, left] = cut(box, cells);
    rest[sheet] = [...left, ...more];
    return { sheet, box: taken };
  };
  return {
    /** A first piece of every sheet, as long as one request takes them. */
    first: (): readonly Piece[] =>
      boxes.flatMap((_, sheet) =>
        (sheet + 1) * FIRST_LOOK * BYTES_PER_CELL > CHUNK ? [] : (take(sheet, FIRST_LOOK * BYTES_PER_CELL) ?? []),
      ),
    /** The pieces of the next request; none when all is read. */
    next: (): readonly Piece[] => {
      const pieces: Piece[] = [];
      let room = CHUNK;
      for (let sheet = 0; sheet < rest.length;) {
        if (rest[sheet]?.length === 0) {
          sheet += 1;
          continue;
        }
        const piece = room > CRUMB ? take(sheet, room) : null;
        if (piece === null) break;
        pieces.push(piece);
        room -= sizeOf(piece.box) * (weights[sheet] ?? BYTES_PER_CELL);
      }
      return pieces;
    },
    /** Remembers what a cell of a piece weighed, in bytes. */
    weighed: ({ sheet, box }: Piece, bytes: number): void => {
      weights[sheet] = bytes * (sizeOf(box) <= FIRST_LOOK ? UNSURE : SURE);
    },
    /** The request was too large: its pieces are to be asked again, by less. `false` when less is not possible. */
    halve: (pieces: readonly Piece[]): boolean => {
      if (pieces.length === 1 && pieces.every(({ box }) => sizeOf(box) === 1)) return false;
      for (const { sheet, box } of [...pieces].reverse()) {
        rest[sheet] = [box, ...(rest[sheet] ?? [])];
        weights[sheet] = Math.max(weights[sheet] ?? 0, (2 * CHUNK) / (pieces.length * sizeOf(box)));
      }
      return true;
    },
  };
}

/** The first cells of a block in reading order, as a block: whole rows, or a part of one. */
function cut(box: Box, cells: number): readonly [taken: Box, left: readonly Box[]] {
  const rows = Math.floor(cells / (box.right - box.left + 1));
  if (rows >= heightOf(box)) return [box, []];
  if (rows > 0) {
    const bottom = box.top + rows - 1;
    return [{ ...box, bottom }, [{ ...box, top: bottom + 1 }]];
  }
  const right = box.left + cells - 1;
  const below = heightOf(box) === 1 ? [] : [{ ...box, top: box.top + 1 }];
  return [{ ...box, bottom: box.top, right }, [{ ...box, bottom: box.top, left: right + 1 }, ...below]];
}
