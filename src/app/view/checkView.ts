import type { Severity } from '../../domain/finding';
import type { CellLink } from './cellLink';

export interface CheckView {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Causes that wait for a sentence, or whose sentence is to review. */
  readonly toJustify: number;
  /** Grouped by cause (one rule in one sheet), the gravest first. */
  readonly groups: readonly FindingGroup[];
  /** Fixes accepted before, read from the workbook's own journal, that can be taken back. The last one first. */
  readonly settled: readonly SettledFix[];
  /** Justifications whose points are all gone: kept, no longer needed. */
  readonly unneeded: readonly { readonly title: string; readonly text: string }[];
  /** Labels not settled, because of which some checks could not be made. */
  readonly labelsAsked: number;
  readonly checksMade: number;
}

export interface FindingGroup {
  /** Stable while the cause stands. */
  readonly key: string;
  readonly ruleId: string;
  readonly reference: string | null;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** The sheet that it is about; `null`: the contract as a whole. */
  readonly sheet: string | null;
  /** All of them; `findings` holds the first ones, `moreFindings` gives the others. */
  readonly count: number;
  readonly findings: readonly FindingLine[];
  readonly next: string;
  /** How many of the cells have one right answer. */
  readonly fixable: number;
  /** Whether something in it waits for a sentence; a justified cause stays in its section, said so. */
  readonly state: 'open' | 'justified' | 'to-review';
}

/** What somebody wrote of a finding, and who when. */
export interface JustifiedLine {
  readonly text: string;
  readonly decided: string | null;
  readonly isToReview: boolean;
}

export interface FindingLine {
  readonly cell: CellLink | null;
  readonly message: string;
  readonly next: string;
  readonly isFixable: boolean;
  /** A figure of ours that is there, or that would be: its way back can be shown. */
  readonly hasOrigin: boolean;
  readonly justified: JustifiedLine | null;
}

/** Before and after, in the cells' own formats, before anything is written. */
export interface FixPreview {
  readonly group: string;
  readonly title: string;
  /** All cells that can be fixed, and how many of them are ticked at first; `lines` holds the first ones. */
  readonly count: number;
  readonly proposed: number;
  readonly lines: readonly FixLine[];
  /** The tables that follow: `Émissions par secteur (A-1.3)`. */
  readonly tables: readonly string[];
}

export interface FixLine {
  readonly cell: CellLink;
  readonly before: string;
  readonly after: string;
  /** Ticked at first; a doubtful one is not, and says why. */
  readonly isProposed: boolean;
  readonly doubt: string | null;
}

export interface SettledFix {
  /** Names the fix in the journal. */
  readonly id: string;
  readonly ruleId: string;
  readonly title: string;
  readonly count: number;
  /** The first ones. */
  readonly cells: readonly CellLink[];
}
