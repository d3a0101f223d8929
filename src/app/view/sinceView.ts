import type { CellLink } from './cellLink';

/** « Depuis l'an dernier »: what a person is to look at, then what was found again by itself, then what is new. */
export interface SinceView {
  readonly title: string;
  /** What the workbook keeps, of when. */
  readonly line: string | null;
  readonly counts: {
    readonly unchanged: number;
    readonly moved: number;
    readonly toReview: number;
    readonly added: number;
  };
  /** First lines of each; the counts tell how many there are. */
  readonly toReview: readonly SinceLine[];
  readonly moved: readonly MovedLine[];
  readonly added: readonly SinceLine[];
  /** What could not be kept from one year to the next. */
  readonly note: string | null;
}

export interface SinceLine {
  readonly key: string;
  readonly title: string;
  /** Before, after, by how much. */
  readonly detail: string;
  /** Where it stands now; `null` for what is gone. */
  readonly cell: CellLink | null;
}

export interface MovedLine {
  readonly label: string;
  readonly was: string;
  readonly cell: CellLink;
}
