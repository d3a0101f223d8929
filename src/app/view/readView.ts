import type { CellAt } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import type { CellLink, Sureness } from './cellLink';

export interface ReadView {
  /** Labels to settle, labels understood, tables found, sheets. */
  readonly counts: {
    readonly labelsAsked: number;
    readonly questions: number;
    readonly labelsUnderstood: number;
    readonly tables: number;
    readonly sheets: number;
    readonly hiddenSheets: number;
  };
  /** One per cause: one answer settles all cells that look alike. Those that hold back most facts first. */
  readonly questions: readonly Question[];
  readonly understood: readonly UnderstoodGroup[];
  /** In the workbook's order. */
  readonly sheets: readonly SheetLine[];
  /** What the reading could not know or had to leave: one sentence each. */
  readonly remarks: readonly string[];
  /** What changed since last year, in a line; `null` where nothing did, or nothing is known of it. */
  readonly since: { readonly title: string; readonly toReview: number } | null;
  /** Sheets taken from other workbooks, by file. */
  readonly taken: readonly TakenFile[];
}

/** A file of which sheets stand here as copies. */
export interface TakenFile {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly there: string }[];
}

export interface Question {
  /** Stable while the question stands. */
  readonly key: string;
  /** `Que contient « Bâtiments » ?` */
  readonly title: string;
  /** What is at stake, in a line: `112 opérations, colonne F`. */
  readonly detail: string;
  /** All like cells, and the first ones in reading order. */
  readonly count: number;
  readonly cells: readonly CellLink[];
  /** One to four, the best first; a label that nothing resembles has only `ignore`. */
  readonly choices: readonly Choice[];
  /** Which tables an answer fills. */
  readonly effect: string;
  /** What the answer is about: what a search in the catalogue looks among. */
  readonly about: About;
  /** Whether something else may be searched for: a choice of two readings cannot. */
  readonly isOpen: boolean;
}

export type About =
  'indicator' | 'sector' | 'carrier' | 'unit' | 'tax' | 'field' | 'perimeter' | 'year' | 'family' | 'value';

export interface Choice {
  /** As the mapping writes it (`domain/mapping`): `sector:residentiel`. */
  readonly meaning: string;
  readonly label: string;
  readonly sureness: Sureness;
  readonly why: string;
}

/** An answer to a question: it holds for all its cells, or for the given ones. */
export interface Answer {
  readonly question: string;
  readonly meaning: string;
  readonly cells?: readonly CellAt[];
}

export interface UnderstoodGroup {
  readonly kind: UnderstoodKind;
  /** All of them; `labels` holds the first ones, `moreLabels` gives the others. */
  readonly count: number;
  readonly labels: readonly UnderstoodLabel[];
}

/** Sure by itself, remembered from last time, answered or accepted now, left out on purpose. */
export type UnderstoodKind = 'sure' | 'remembered' | 'answered' | 'excluded';

export interface UnderstoodLabel {
  readonly cell: CellLink;
  readonly label: string;
  readonly meaning: string;
  readonly reason: string;
  /** Who decided it and when, as much as is known; `null` where nobody did. */
  readonly decided: string | null;
  readonly entry: MappingEntry;
}

export interface SheetLine {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isEmpty: boolean;
  readonly isOurs: boolean;
  /** The file and the sheet that it is a copy of. */
  readonly copyOf: { readonly file: string; readonly sheet: string } | null;
  /** Tables found in it; none when it was left out. */
  readonly tables: readonly {
    readonly id: string;
    /** A person said that it is not to be read: its figures are known, and stay out of everything. */
    readonly isIgnored: boolean;
    readonly what: string;
    readonly cell: CellLink;
    readonly detail: string;
    readonly sureness: Sureness;
    readonly signs: readonly string[];
    readonly questions: number;
  }[];
  /** Why it was left out. */
  readonly reason: string | null;
  /** One line each: filter on, error cells, external links, copied from which file. */
  readonly notes: readonly string[];
}
