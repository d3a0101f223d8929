import { type Box, positionOf } from '../../domain/cell';
import { cellOf, type Fact, isAction } from '../../domain/fact';
import type { Spot } from '../../domain/recognition';
import { isSetAside } from './doubts';
import type { SourceTable } from './sourceTable';

/** Cells that were read although nobody sees them: how many, and the blocks that they stand in, hidden rows first. */
export interface HiddenCells {
  readonly count: number;
  readonly blocks: readonly Box[];
}

/** The cells of a table's facts that stand in hidden rows or columns, or in a hidden sheet. What is left out of the contract is not counted. */
export function hiddenCellsIn({ recognition: { hidden, box }, facts }: SourceTable): HiddenCells {
  if (hidden === undefined) return { count: 0, blocks: [] };
  const read = facts.filter((fact) => !isSetAside(fact)).flatMap(cellsRead);
  if (hidden.isSheet === true) return { count: read.length, blocks: read.length === 0 ? [] : [box] };
  const [rows, cols] = [new Set(hidden.rows), new Set(hidden.cols)];
  const inRows = read.filter(({ row }) => rows.has(row));
  const inCols = read.filter(({ row, col }) => cols.has(col) && !rows.has(row));
  return {
    count: inRows.length + inCols.length,
    blocks: [...blocksOf(inRows, hidden.rows, ({ row }) => row), ...blocksOf(inCols, hidden.cols, ({ col }) => col)],
  };
}

/** The cells that a fact was read in; blanks hide nothing. */
function cellsRead(fact: Fact): readonly Spot[] {
  if (fact.source.text === '') return [];
  return isAction(fact) ? Object.values(fact.cells).map(positionOf) : [positionOf(cellOf(fact.source).address)];
}

/** One block for each run of hidden lines that follow one another. */
function blocksOf(cells: readonly Spot[], lines: readonly number[], lineOf: (cell: Spot) => number): readonly Box[] {
  const byLine = new Map<number, Box>();
  for (const cell of cells) {
    const line = lineOf(cell);
    byLine.set(line, around(byLine.get(line), { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col }));
  }
  const blocks: Box[] = [];
  let last = NaN;
  for (const line of lines) {
    const box = byLine.get(line);
    if (box === undefined) continue;
    blocks.push(around(line === last + 1 ? blocks.pop() : undefined, box));
    last = line;
  }
  return blocks;
}

const around = (known: Box | undefined, { top, left, bottom, right }: Box): Box => ({
  top: Math.min(known?.top ?? top, top),
  left: Math.min(known?.left ?? left, left),
  bottom: Math.max(known?.bottom ?? bottom, bottom),
  right: Math.max(known?.right ?? right, right),
});
