import type { Source, Status } from './fact';

/** Who asks for a figure: the contract, and the frameworks that a city already answers. */
export type Asker = 'contract' | 'pcaet' | 'tete' | 'crte';
export const ASKERS: readonly Asker[] = ['contract', 'pcaet', 'tete', 'crte'];

/** `waiting`: a figure stands there and a question is open; `derived`: the formula of the core gives it from figures that we have. */
export type Answered = 'answered' | 'derived' | 'waiting' | 'not-applicable' | 'missing';

/** A cell that answers. */
export interface Answer {
  readonly source: Source;
  readonly year: number;
  readonly status: Status;
}

/** One indicator of the common core before the frameworks that ask for it. */
export interface CoverageRow {
  readonly indicator: string;
  /** Under which identifiers each asks for it; absent: not asked. */
  readonly askedBy: Readonly<Partial<Record<Asker, readonly string[]>>>;
  readonly state: Answered;
  /** The cells that answer, or that wait; the most recent first. Of a derived figure, those of its terms. */
  readonly answers: readonly Answer[];
}

/** What a workbook answers of what is asked. */
export interface Coverage {
  /** Name of the regional observatory of the contract's territory; absent where the territory is not one of the laureates. */
  readonly observatory?: string;
  readonly rows: readonly CoverageRow[];
  /** Of the indicators that the contract asks for. */
  readonly contract: {
    readonly asked: number;
    /** Answered, and asked by another framework too: one figure serves several. */
    readonly shared: number;
    /** Answered, and asked by the contract alone. */
    readonly own: number;
    readonly waiting: number;
    readonly notApplicable: number;
    readonly missing: number;
  };
  /** Of the cells of the contract's tables. */
  readonly figures: {
    /** Read in the workbooks, or computed from what was read there. */
    readonly fromSources: number;
    /** Typed in our sheets by a person. */
    readonly typed: number;
    /** Wanted by the template, and blank. */
    readonly toFill: number;
  };
}

/** Whether there is a figure to show for an indicator. */
export const isCovered = ({ state }: Pick<CoverageRow, 'state'>): boolean =>
  state === 'answered' || state === 'derived';
