import type { Rule } from './rule';
import { answersMissing } from './rules/answersMissing';
import { climateAboveBudget } from './rules/climateAboveBudget';
import { incomeShareNotRecomputed } from './rules/incomeShareNotRecomputed';
import { listTotalNotSum } from './rules/listTotalNotSum';
import { negativeMoney } from './rules/negativeMoney';
import { projectCostDiffers } from './rules/projectCostDiffers';

/** What is asked of the tables of the investment plan that people typed, and of no other. */
export const investmentRules: readonly Rule[] = [
  climateAboveBudget,
  incomeShareNotRecomputed,
  listTotalNotSum,
  negativeMoney,
  projectCostDiffers,
  answersMissing,
];
