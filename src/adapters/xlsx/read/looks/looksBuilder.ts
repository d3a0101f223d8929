import { type CellLook, MOST_LOOKS, type SheetFrameLook, type SheetLooks } from '../../../../domain/looks';
import type { Sheet } from '../../../../domain/workbook';

/** Gathers the looks of one sheet: cells side by side that look alike are one run. */
export function looksBuilder(sheet: number, looks: readonly CellLook[]) {
  const runs: number[] = [];
  const heights: (readonly [number, number])[] = [];

  /** The style that says nothing is the frame's own; a style that the file does not have is none. */
  const cell = (row: number, col: number, style: number): void => {
    if (style === 0 || style >= looks.length) return;
    const last = runs.length - 4;
    if (runs[last] === row && runs[last + 2] === col - 1 && runs[last + 3] === style) runs[last + 2] = col;
    else runs.push(row, col, col, style);
  };

  return {
    cell,
    height: (row: number, points: number): void => {
      heights.push([row, points]);
    },
    /** Cells from a row on that hold something: their style was kept when they were read. */
    rest: ({ cells }: Sheet, from: number): void => {
      const { rows, starts, pages } = cells;
      for (let k = 0; k < rows.length; k += 1) {
        const row = rows[k]!; // k < length, and starts has one more
        if (row < from) continue;
        for (let index = starts[k]!; index < starts[k + 1]!; index += 1) {
          const page = pages[index >>> 16]!; // index < count
          cell(row, page.col[index & 0xffff]!, page.style[index & 0xffff]!);
        }
      }
    },
    framed: (frame: SheetFrameLook): SheetLooks => ({ sheet, frame, heights, looks: [], runs: new Uint32Array(0) }),
    pieces: function* (): Generator<SheetLooks> {
      let from = 0;
      while (from < runs.length) {
        let to = from;
        for (let cells = 0; to < runs.length && cells < MOST_LOOKS; to += 4) cells += runs[to + 2]! - runs[to + 1]! + 1;
        yield pieceOf(sheet, looks, runs.slice(from, to));
        from = to;
      }
    },
  };
}

/** A piece names only the looks that it uses. */
function pieceOf(sheet: number, looks: readonly CellLook[], runs: readonly number[]): SheetLooks {
  const used: CellLook[] = [];
  const places = new Map<number, number>();
  const local = Uint32Array.from(runs, (value, at) => {
    if (at % 4 !== 3) return value;
    const place = places.get(value) ?? used.push(looks[value]!) - 1; // only styles of the file are gathered
    places.set(value, place);
    return place;
  });
  return { sheet, heights: [], looks: used, runs: local };
}
