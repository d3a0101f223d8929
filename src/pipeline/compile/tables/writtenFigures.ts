import { giveBackWords } from '../../../catalogue/giveBackWords';
import { addressOf, type CellAt, type CellValue, isError, referenceTo } from '../../../domain/cell';
import type { Lineage, PlannedCell, SheetPlan } from '../../../domain/plan';
import type { WrittenFigure } from '../../../domain/table';
import { HEADING_ROW, headingKey, UNDER_ROW } from '../kept';

/** A figure as it stands in a sheet, with what its row and column are called. */
export interface StandingFigure {
  readonly at: CellAt;
  readonly row: number;
  readonly col: number;
  readonly cell: PlannedCell;
  readonly lineage: Lineage;
}

/** The figures of a table: numbers, and keys that a source gave. Words taken from a fiche are not figures. */
export const figuresOf = ({ name, rows }: SheetPlan): readonly StandingFigure[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, col) => {
      if (!cell?.lineage || (typeof cell.value !== 'number' && cell.unit === undefined)) return [];
      return [{ at: { sheet: name, address: addressOf(row, col) }, row, col, cell, lineage: cell.lineage }];
    }),
  );

/** Every figure of the contract with its way back, in the order of the sheets: the public form of lineage. */
export const lineageOf = (sheets: readonly SheetPlan[]): readonly WrittenFigure[] =>
  sheets.flatMap(figuresOf).map(({ at, cell, lineage }) => ({
    cell: referenceTo(at),
    value: isError(cell.value) ? cell.value.error : cell.value,
    from: lineage.from,
    steps: lineage.steps,
  }));

/** What a cell is called by its table: `Transport · (2) Emissions Reduction Target 2030 (%)`. */
export function namesOf(
  plan: SheetPlan,
): (row: number, col: number) => { readonly row: string; readonly column: string } {
  const headings = plan.rows.find(({ key }) => key === HEADING_ROW)?.cells ?? [];
  const under = plan.rows.find(({ key }) => key === UNDER_ROW)?.cells ?? [];
  // Labels stand under a blank heading; where the first column has one, the row is told by its texts.
  const labelAt = (row: number): string => {
    const cells = plan.rows[row]?.cells ?? [];
    const labels =
      textOf(headings[1]) === '' ? [cells[1], cells[2]].filter((_, i) => textOf(headings[i + 1]) === '') : [];
    const texts =
      labels.length > 0
        ? labels
        : cells.filter((_, col) => isTitle(textOf(headings[col])) && plan.columns[col]?.translates === undefined);
    const told = texts.map(textOf).filter((text) => text !== '');
    // a row without a title is told by the first text in it, its key left out
    return told.length > 0
      ? told.join(', ')
      : (cells
          .slice(1)
          .map(textOf)
          .find((text) => text !== '') ?? '');
  };
  let last = { row: -1, label: '' }; // the figures of a row are asked for one after the other
  return (row, col) => {
    if (last.row !== row) last = { row, label: labelAt(row) };
    return { row: last.label, column: headingKey(textOf(headings[col]), textOf(under[col])) };
  };
}

const titles: ReadonlySet<string> = new Set([
  'List of actions',
  'Action name',
  'Action/Indicator',
  'Indicator name',
  giveBackWords.figure.fr,
  giveBackWords.figure.en,
]);
const isTitle = (heading: string): boolean => titles.has(heading);

const textOf = (cell: PlannedCell | null | undefined): string => textIn(cell?.value ?? null);
const textIn = (value: CellValue): string => (typeof value === 'string' ? value : '');
