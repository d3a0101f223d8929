import type { CellAt } from './cell';
import type { Fact } from './fact';

/**
 * One line of a table, with its figures: what it is, whatever it is called and wherever it stands; how it was called; where it stood.
 * What the workbook remembers of last year's figures.
 */
export interface FigureLine {
  readonly kind: Fact['kind'];
  /** `ghg-residentiel measured epci`, `2023-014`: tells the line again under another label, elsewhere. */
  readonly identity: string;
  readonly label: string;
  /** Of the label, else of the first figure. */
  readonly at: CellAt;
  /** Version of the inventory: two of them are never the same line while each has its own. */
  readonly edition?: string;
  /** The unit as the source says it. */
  readonly read?: string;
  /** Of the figures here: the core's, or `EUR`. */
  readonly unit: string;
  /** By year; of money, by year and kind of amount: `2024`, `2024 CP-voted`, `budget`, `funder Région`. */
  readonly values: Readonly<Record<string, number>>;
}

/** The figures of all tables at one moment, so much of them as the workbook can carry. */
export interface KeptFigures {
  readonly lines: readonly FigureLine[];
  /** Kinds of which some lines are left out, for want of room: a line that is not there may have been. */
  readonly cut: readonly Fact['kind'][];
}
