import { addressOf, type CellAt, positionOf } from '../../domain/cell';
import { cellOf, type Observation } from '../../domain/fact';
import type { Heading } from '../../domain/recognition';
import type { SourceTable } from './sourceTable';

/** Figures of one column of a table (of one row, when it runs down), with the cell and the words of their heading. */
export interface Column {
  readonly at: CellAt;
  readonly heading: string;
  readonly figures: readonly [Observation, ...Observation[]];
}

/**
 * Figures by their column: what they have in common is said once, at the heading that has to be mended. A figure that is alone, or
 * under no heading, is looked at itself.
 */
export function columnsIn({ recognition }: SourceTable, figures: readonly Observation[]): readonly Column[] {
  const { layout } = recognition;
  const columns = new Map<string, { readonly heading?: Heading; readonly figures: Observation[] }>();
  for (const figure of figures) {
    const { row, col } = positionOf(cellOf(figure.source).address);
    const isAcross = layout?.orientation !== 'down';
    const heading = layout?.headings.find((one) => (isAcross ? one.col === col : one.row === row));
    const key = heading === undefined ? `${row} ${col}` : `${heading.row} ${heading.col}`;
    const known = columns.get(key);
    if (known !== undefined) known.figures.push(figure);
    else columns.set(key, { ...(heading !== undefined && { heading }), figures: [figure] });
  }
  return [...columns.values()].flatMap(({ heading, figures: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    const { sheet, address } = cellOf(first.source);
    const isAlone = own.length === 1 || heading === undefined;
    const at = { sheet, address: isAlone ? address : addressOf(heading.row, heading.col) };
    return [{ at, heading: heading?.text ?? `${first.year}`, figures: [first, ...own.slice(1)] }];
  });
}
