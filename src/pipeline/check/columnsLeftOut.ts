import { addressOf } from '../../domain/cell';
import type { Layout } from '../../domain/recognition';
import type { SourceTable } from './sourceTable';

/** Numbers that are no figures of a table: what its rows are called, and which come first. */
const NO_FIGURES = /^(?:n°|num[ée]ros?|id|identifiants?|codes?|siren|insee|rangs?|ordre|ann[ée]es?)(?![\p{L}\d])/iu;

/** A column of figures that gives nothing: the cell of its heading, and what stands there. */
export interface ColumnLeftOut {
  readonly address: string;
  readonly name: string;
}

/** Whether a heading names what numbers rows or dates them, not figures: `N°`, `Code INSEE`, `Année`. */
export const isNoFigures = (heading: string): boolean => NO_FIGURES.test(heading.trim());

/** The columns of figures of a grid that give nothing and are no question: known to be none, or without a heading. */
export function columnsLeftOut({ recognition: { layout }, ignored }: SourceTable): readonly ColumnLeftOut[] {
  if (layout?.shape !== 'grid' || layout.figureColumns === undefined) return [];
  const figures = new Set(layout.figureColumns);
  const headings = layout.headings.filter((heading) => figures.has(lineOf(layout, heading)));
  const cells = new Set(headings.map(({ row, col }) => addressOf(row, col)));
  const left = ignored.filter(({ at, label }) => cells.has(at.address) && !isNoFigures(label));
  return [
    ...left.map(({ at, label }) => ({ address: at.address, name: label.replace(/\s+/g, ' ').slice(0, 40) })),
    ...nameless(layout).map((address) => ({ address, name: address })),
  ];
}

const lineOf = ({ orientation }: Layout, { row, col }: Layout['headings'][number]): number =>
  orientation === 'across' ? col : row;

/** The cells where the headings of columns of figures should stand, and nothing does. */
function nameless(layout: Layout): readonly string[] {
  const { orientation, headings, figureColumns = [] } = layout;
  const [head] = headings;
  if (head === undefined) return [];
  const named = new Set(headings.map((heading) => lineOf(layout, heading)));
  return figureColumns
    .filter((line) => !named.has(line))
    .map((line) => (orientation === 'across' ? addressOf(head.row, line) : addressOf(line, head.col)));
}
