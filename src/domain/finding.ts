import type { CellAt } from './cell';
import type { Data } from './message';

export type Severity = 'blocking' | 'warning' | 'information';

/** What a rule saw. Data only: sentences are made when shown, so a finding can be stored, counted, translated. */
export interface Finding<D extends Data = Data> {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The cell that the officer must look at; `null` when the finding is about the contract as a whole. */
  readonly at: CellAt | null;
  readonly data: D;
}
