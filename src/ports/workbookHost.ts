import type { Receipt, WritePlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { Workbook } from '../domain/workbook';

/** How far a long piece of work is: a share from 0 to 1. */
export type OnProgress = (share: number) => void;

export interface Watch {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** The open workbook, or a file. `apply` is all or nothing: it compares every `from` first; on a problem nothing is written. */
export interface WorkbookHost {
  readonly read: (watch?: Watch) => Promise<Result<Workbook, Problem>>;
  readonly apply: (plan: WritePlan, watch?: Watch) => Promise<Result<Receipt, Problem>>;
}
