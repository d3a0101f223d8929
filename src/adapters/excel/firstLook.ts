import type { Box } from '../../domain/cell';
import type { CellArrays } from './cellBlocks';
import { heightOf, type Piece } from './chunks';
import type { Queue } from './gate';
import { queueHiddenRows, queueShapes, type Shapes } from './shapes';
import { rangeOf, type SheetFacts } from './sheetFacts';

/** Rows whose hidden state is asked for in one request: about 1 MB. */
const MOST_ROWS = 50_000;

/** The rows of sheets that hide some, cut so that one request takes as many as Excel answers at once. */
export function hiddenPieces(facts: readonly SheetFacts[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let room = MOST_ROWS;
  facts.forEach(({ used, hiddenRows }, sheet) => {
    if (used === null || hiddenRows !== 'unknown') return;
    for (let top = used.top; top <= used.bottom;) {
      const box = { ...used, top, bottom: Math.min(used.bottom, top + room - 1) };
      requests.at(-1)?.push({ sheet, box });
      top = box.bottom + 1;
      room -= heightOf(box);
      if (room > 0) continue;
      requests.push([]);
      room = MOST_ROWS;
    }
  });
  return requests;
}

const idOf = (facts: readonly SheetFacts[], sheet: number): { readonly id: string } =>
  facts[sheet]?.listed ?? { id: '' };

/** One request: which rows are hidden in some pieces. */
export const queueHidden =
  (facts: readonly SheetFacts[], pieces: readonly Piece[]): Queue<readonly HiddenRows[]> =>
  (context) => {
    const asked = pieces.map(({ sheet, box }) => ({ sheet, rows: queueHiddenRows(context, idOf(facts, sheet), box) }));
    return () => asked.map(({ sheet, rows }) => ({ sheet, rows: rows() }));
  };

export interface HiddenRows {
  readonly sheet: number;
  readonly rows: readonly number[];
}

/** One request: the cells of some pieces. */
export const queueCells =
  (facts: readonly SheetFacts[], pieces: readonly Piece[]): Queue<readonly CellArrays[]> =>
  (context) => {
    const ranges = pieces.map(({ sheet, box }) => {
      const range = rangeOf(context.workbook.worksheets.getItem(idOf(facts, sheet).id), box);
      range.load('values,formulas,numberFormat,valueTypes');
      return range;
    });
    return () => ranges;
  };

export interface FirstLook {
  readonly shapes: readonly Shapes[];
  readonly hidden: readonly HiddenRows[];
  readonly cells: readonly CellArrays[];
}

/** One request: what lies over the cells of every sheet, and a first piece of each. */
export const queueFirstLook =
  (facts: readonly SheetFacts[], pieces: readonly Piece[], knowsMerges: boolean): Queue<FirstLook> =>
  (context) => {
    const shapes = facts.map((sheet) => queueShapes(context, sheet, knowsMerges));
    const hidden = queueHidden(facts, hiddenPieces(facts)[0] ?? [])(context);
    const cells = queueCells(facts, pieces)(context);
    return () => ({ shapes: shapes.map((shape) => shape()), hidden: hidden(), cells: cells() });
  };

/** The rows hidden in a sheet that hides all of its own, or those that were told. */
export function hiddenRowsOf(
  { used, hiddenRows }: SheetFacts,
  sheet: number,
  told: readonly HiddenRows[],
): readonly number[] {
  if (used === null) return [];
  if (hiddenRows === 'all') return rowsOf(used);
  return told.flatMap((one) => (one.sheet === sheet ? one.rows : []));
}

const rowsOf = (box: Box): readonly number[] => Array.from({ length: heightOf(box) }, (_, i) => box.top + i);
