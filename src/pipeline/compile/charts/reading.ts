import { addressOf, type CellValue, positionOf } from '../../../domain/cell';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { HEADING_ROW } from '../kept';
import { type CellTerm, constant, type Expression, formulaText, plus, valueOfExpression } from '../formula';

/** A cell of one of our tables that a chart draws, with the two halves of its key. */
export interface TableCell {
  readonly row: string;
  readonly column: string;
  readonly cell: PlannedCell;
  readonly term: CellTerm;
}

/** The cells of a plan that have a key, in reading order. */
export const keyedCells = ({ name, rows }: SheetPlan): readonly TableCell[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) => {
      if (cell?.key === undefined) return [];
      const slash = cell.key.lastIndexOf('/');
      const term: CellTerm = { is: 'cell', at: { sheet: name, address: addressOf(row, col) }, value: cell.value };
      return [{ row: cell.key.slice(0, slash), column: cell.key.slice(slash + 1), cell, term }];
    }),
  );

/** The words at the head of a row: those of its first columns that are nobody's figure. */
export function labelOf({ rows }: SheetPlan, { term }: TableCell): string {
  const cells = rows[positionOf(term.at.address).row]?.cells ?? [];
  const texts = cells.slice(1, 3).filter((cell) => cell?.key === undefined && typeof cell?.value === 'string');
  return texts
    .map((cell) => `${cell?.value as string}`.trim())
    .filter((text) => text !== '')
    .join(', '); // texts only
}

export const isNumber = (value: CellValue): value is number => typeof value === 'number' && Number.isFinite(value);

/**
 * A cell of the chart's sheet: live where it may be, `#N/A` once fewer than `count` of its cells hold a number, since a chart draws any
 * text as a zero and skips `#N/A`.
 */
export function drawnCell(
  met: Expression,
  cells: readonly CellTerm[],
  { home, isValuesOnly }: Home,
  count = cells.length,
): PlannedCell {
  const test = { is: 'numbers', cells, count, isBlock: false } as const;
  const text = isValuesOnly ? null : formulaText({ is: 'IF', test, met, otherwise: constant('') }, home);
  const formula = text?.replace(/,""\)$/, ',NA())');
  return { value: valueOfExpression(met), ...(formula !== undefined && { formula }) };
}

/** The sheet that the figures are drawn in, and whether it may hold formulas. */
export interface Home {
  readonly home: string;
  readonly isValuesOnly: boolean;
}

/** The sum of cells of one column, one after the other as they stand; blanks between them are not in it. */
export function sumOf(cells: readonly CellTerm[]): Expression {
  const runs: CellTerm[][] = [];
  for (const cell of cells) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before !== undefined && positionOf(before.at.address).row + 1 === positionOf(cell.at.address).row;
    if (isNext) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  const [first, ...others] = runs.map((run): Expression =>
    run.length === 1 ? run[0]! : { is: 'SUM', cells: run, isBlock: true },
  );
  return first === undefined ? constant(0) : plus([first, ...others]);
}

/** The heading above a cell of a table. */
export function headingOf({ rows }: SheetPlan, cell: CellTerm | undefined): string {
  if (cell === undefined) return '';
  const heading = rows.find(({ key }) => key === HEADING_ROW)?.cells[positionOf(cell.at.address).col]?.value;
  return typeof heading === 'string' ? heading : cell.at.address;
}
