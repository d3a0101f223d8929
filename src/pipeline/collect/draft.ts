import type { Observation } from '../../domain/fact';
import type { DoubtSeen } from './figure';

/** An observation before its doubts are weighed and said. */
export interface Draft {
  readonly fact: Omit<Observation, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
  /** A sheet that nobody looks at, or a formula, says the same as a figure elsewhere: the latter is the source. */
  readonly isSecondHand: boolean;
  /** Its recognition. */
  readonly table: string;
  /** The column (the row, when the table runs down) of its table: what one unit holds for. */
  readonly column: string;
  /** What it is a figure of, whatever its year. */
  readonly part: string;
  /** Its row (its column, when the table runs down), and the label there, as written. */
  readonly row: string;
  readonly label: string;
  /** Its row or column names who made it, beside others: the authority's own stands before it. */
  readonly isOthers: boolean;
  /** A person has said the unit or the value: it is not in question. */
  readonly isUnitSaid: boolean;
  /** A person has typed or kept the value of this very cell, or said what the figures of its column are. */
  readonly isValueSaid: boolean;
  /** A person keeps this figure: another for the same thing gives way. */
  readonly isKept: boolean;
}
