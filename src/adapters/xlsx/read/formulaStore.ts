import type { Box } from '../../../domain/cell';
import { arena, type Arena, keep, type NumberList, numberList, push, trimmed } from './growing';
import type { Ordered } from './cellStore';
import { shiftedFormula } from './shiftFormula';
import { textIn } from './xmlBytes';

/** A cell that holds the text of a shared formula, by the cell's index. */
interface Master {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly col: number;
}

/** Formulas as bytes, until somebody asks for one. */
export interface FormulaStore {
  readonly bytes: Arena;
  /** Cell index, then where its text starts and ends; for a cell that shares, the group and {@link SHARES}. */
  readonly cells: NumberList;
  readonly from: NumberList;
  readonly to: NumberList;
  readonly masters: Map<number, Master>;
  readonly arrays: { readonly box: Box; readonly cell: number }[];
}

const SHARES = 0xffff_ffff;

/** An empty store. */
export const formulaStore = (): FormulaStore => ({
  bytes: arena(),
  cells: numberList(),
  from: numberList(),
  to: numberList(),
  masters: new Map(),
  arrays: [],
});

/** Keeps the text of the formula in cell `cell`. */
export function putFormula(store: FormulaStore, cell: number, bytes: Uint8Array, from: number, to: number): void {
  const start = keep(store.bytes, bytes, from, to);
  push(store.cells, cell);
  push(store.from, start);
  push(store.to, start + to - from);
}

/** Says that the last formula kept is the one that the cells of `group` share. */
export function shareLast(store: FormulaStore, group: number, row: number, col: number): void {
  const last = store.cells.length - 1;
  const [from, to] = [store.from.at[last], store.to.at[last]];
  if (from !== undefined && to !== undefined) store.masters.set(group, { from, to, row, col });
}

/** Keeps that cell `cell` shares the formula of `group`, whose text may come later. */
export function putShared(store: FormulaStore, cell: number, group: number): void {
  push(store.cells, cell);
  push(store.from, group);
  push(store.to, SHARES);
}

/** Keeps that the cells of `box` are results of the array formula in `cell`. */
export function putArray(store: FormulaStore, cell: number, box: Box): void {
  if (box.top !== box.bottom || box.left !== box.right) store.arrays.push({ box, cell });
}

/** Formula text by cell index. A cell whose shared text is lost has `#REF!`: it is computed, we cannot say how. */
export function formulasOf(store: FormulaStore, cells: Ordered): (index: number) => string | null {
  if (store.cells.length === 0) return () => null;
  const { bytes, masters } = store;
  const withFormula = trimmed(store.cells); // ascending: cells come in one after the other
  const covered = arrayCells(store, cells);
  const textAt = (place: number): string => textIn(bytes.bytes, store.from.at[place]!, store.to.at[place]!); // place < length
  return (index) => {
    if (index < 0 || index >= cells.count) return null;
    const cameAs = cells.cameAs === undefined ? index : cells.cameAs[index]!; // index < count
    const place = placeOf(withFormula, cameAs);
    if (place < 0) {
      const array = covered.get(index);
      return array === undefined ? null : textAt(placeOf(withFormula, array));
    }
    if (store.to.at[place] !== SHARES) return textAt(place);
    const master = masters.get(store.from.at[place]!); // place < length
    if (master === undefined) return '#REF!';
    const { row, col } = positionAt(cells, index);
    return shiftedFormula(textIn(bytes.bytes, master.from, master.to), row - master.row, col - master.col);
  };
}

/** The row and column of a cell. */
function positionAt({ rows, starts, pages }: Ordered, index: number): { readonly row: number; readonly col: number } {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= index)
      low = middle; // middle < rows.length
    else high = middle - 1;
  }
  return { row: rows[low]!, col: pages[index >>> 16]!.col[index & 0xffff]! }; // index < count
}

function placeOf(sorted: Uint32Array, cell: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const seen = sorted[middle]!; // low <= middle <= high
    if (seen === cell) return middle;
    if (seen < cell) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The other cells of array formulas, each with the cell that holds the text. Boxes that lie on one another cost once. */
function arrayCells({ arrays }: FormulaStore, cells: Ordered): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  let steps = cells.count * 2;
  for (const { box, cell } of arrays) {
    for (let k = firstRowFrom(cells.rows, box.top); k < cells.rows.length && cells.rows[k]! <= box.bottom; k += 1) {
      for (let i = cells.starts[k]!; i < cells.starts[k + 1]!; i += 1, steps -= 1) {
        const col = cells.pages[i >>> 16]!.col[i & 0xffff]!; // i < count
        if (col >= box.left && col <= box.right && !covered.has(i)) covered.set(i, cell);
      }
      if (steps < 0) return covered;
    }
  }
  return covered;
}

function firstRowFrom(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}
