import type { CellAt } from '../../domain/cell';

/** A cell as the pane names it: `GES 2019!B6`. */
export interface CellLink {
  readonly text: string;
  readonly at: CellAt;
  /** In a table that is not written yet: there is no cell to go to. */
  readonly isToCome?: boolean;
}

/** `sure` from 0.90, `probable` from 0.60 (design, section 2, promise 4): a word, never a percentage. */
export type Sureness = 'sure' | 'probable' | 'unlikely';
