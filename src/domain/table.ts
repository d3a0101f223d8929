import type { CellAt } from './cell';

/** A figure that stands in a written table, and its way back: the public form of lineage (design, section 5). */
export interface WrittenFigure {
  /** As a formula would refer to it: `'CCC A-1.3'!F8`. */
  readonly cell: string;
  readonly value: number | string | boolean | null;
  readonly from: readonly CellAt[];
  readonly steps: readonly string[];
}
