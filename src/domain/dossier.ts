import type { BudgetSum } from './budgetSum';
import type { Fact } from './fact';
import type { Mapping } from './mapping';
import type { Recognition } from './recognition';
import type { Settings } from './settings';

/** All that was collected from a city's workbooks: what rules check and tables compile. */
export interface Dossier {
  readonly facts: readonly Fact[];
  readonly recognitions: readonly Recognition[];
  readonly mapping: Mapping;
  readonly settings: Settings;
  /** What budget exports say of whole years; absent where there is none. */
  readonly budgets?: readonly BudgetSum[];
}
