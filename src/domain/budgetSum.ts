import type { Source } from './fact';

/** A column of a budget export, from its first line to its last, and what must stand in it: `B2:B900`, 2024. */
export interface Criterion {
  readonly range: string;
  readonly value: string | number;
}

/** What was voted for a year, or what its account says. */
export type BudgetStage = 'voted' | 'paid';

/** Lines of a budget export added up, real movements only, in euros; and how a formula finds them again. */
export interface BudgetSum {
  readonly year: number;
  readonly stage: BudgetStage;
  /** `expenses`: both sections. `function`: its expenses. `income`: a chapter of receipts of the operating section. */
  readonly is: 'expenses' | 'function' | 'income';
  /** The function or the chapter, as the export writes it, and its name there. */
  readonly code?: string;
  readonly label?: string;
  readonly value: number;
  /** Lines that hold an amount. */
  readonly count: number;
  /** The amounts where they are few, else the heading of their column. */
  readonly sources: readonly Source[];
  readonly sheet: string;
  /** The column of amounts, from its first line to its last. */
  readonly amounts: string;
  /** `null`: no formula tells these lines from the others, for the export writes one thing in two ways. */
  readonly criteria: readonly Criterion[] | null;
}
