import type { Answered, Asker, Coverage } from '../../domain/coverage';
import type { Recipient } from '../../domain/giveBack';
import type { CellLink } from './cellLink';

/** « Ce que demande chaque cadre »: the matrix, whom to ask for what is missing, what is to be given back. */
export interface CoverageView {
  readonly contract: Coverage['contract'];
  readonly figures: Coverage['figures'];
  /** The columns of the matrix. */
  readonly askers: readonly { readonly asker: Asker; readonly name: string }[];
  /** Every figure that somebody asks for, in the order of the common core. */
  readonly rows: readonly CoverageLine[];
  /** Who holds what the contract asks for and is missing. */
  readonly holders: readonly HolderToAsk[];
  /** All that is missing, by holder: a list to hand out. */
  readonly list: string;
  /** The frameworks that lack something, in the order of the sheet. */
  readonly given: readonly GivenList[];
  /** The sheet « À reporter », once written. */
  readonly sheet: CellLink | null;
}

export interface CoverageLine {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly state: Answered;
  /** `nous l’avons`. */
  readonly says: string;
  readonly askedBy: readonly Asker[];
  /** Under which identifiers: `TETE cae_1.e`. */
  readonly identifiers: string;
  /** The cells that answer, the most recent first; the first ones of `count`. */
  readonly cells: readonly { readonly cell: CellLink; readonly what: string }[];
  readonly count: number;
  /** Whom to ask, of what is missing. */
  readonly holder: string | null;
}

export interface HolderToAsk {
  readonly id: string;
  readonly name: string;
  readonly where: string;
  readonly figures: readonly string[];
  /** The text of a mail that asks for them. */
  readonly letter: string;
}

export interface GivenList {
  readonly to: Recipient;
  readonly name: string;
  /** Values in all; `figures` holds one line per figure, with its most recent value. */
  readonly count: number;
  readonly remark: string;
  readonly figures: readonly GivenFigure[];
}

export interface GivenFigure {
  readonly identifier: string;
  readonly title: string;
  readonly value: string;
  /** `résultat 2022`. */
  readonly when: string;
  readonly cell: CellLink;
  /** Other moments of the same figure. */
  readonly others: number;
  /** What the framework holds today, where it says otherwise. */
  readonly theirs: string | null;
}
