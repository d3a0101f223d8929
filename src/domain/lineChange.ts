import type { CellAt } from './cell';
import type { Fact } from './fact';

/** What one line of the tables has become since its figures were kept. */
export type LineChange = { readonly kind: Fact['kind']; readonly label: string } & (
  | {
      readonly is: 'gone';
      /** Where it stood. */
      readonly was: CellAt;
      /** The line that grew by as much. */
      readonly mergedIn?: string;
    }
  | { readonly is: 'new'; readonly at: CellAt }
  | { readonly is: 'renamed'; readonly at: CellAt; readonly before: string }
  /** `count`: so many lines of the same sheet moved the same way, this one the first. */
  | { readonly is: 'moved'; readonly at: CellAt; readonly was: CellAt; readonly count: number }
  /** `count`: so many lines of the same sheet changed from the same unit to the same one. */
  | {
      readonly is: 'unit';
      readonly at: CellAt;
      readonly before: string;
      readonly after: string;
      readonly count: number;
    }
  /** A figure of the past that is not what it was, in `unit`; `after` is absent where it no longer stands. */
  | {
      readonly is: 'revised';
      readonly at: CellAt;
      /** The year, or which amount: as the line names it. */
      readonly of: string;
      readonly before: number;
      readonly after?: number;
      readonly unit: string;
    }
);

/** What changed since figures were kept. */
export interface ChangesSince {
  /** Lines whose label, place, unit and past figures are as they were. */
  readonly unchanged: number;
  readonly changes: readonly LineChange[];
  /** Measured years that were not there: a year has passed. */
  readonly newYears: readonly number[];
  /** Kinds of which not all was kept: new lines of theirs are not told. */
  readonly cut: readonly Fact['kind'][];
}

/** Whether anything is to be looked at: a line that only moved is found again by itself. */
export const isToReview = ({ is }: LineChange): boolean => is !== 'moved' && is !== 'new';
