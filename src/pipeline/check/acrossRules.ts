import type { Rule } from './rule';
import { changeTooFast } from './rules/changeTooFast';
import { energyUnitJump } from './rules/energyUnitJump';
import { fundersDifferFromPlan } from './rules/fundersDifferFromPlan';
import { objectiveAbovePast } from './rules/objectiveAbovePast';
import { operationOfAnotherPayer } from './rules/operationOfAnotherPayer';
import { residualWithoutStrategy } from './rules/residualWithoutStrategy';
import { targetYearNotObserved } from './rules/targetYearNotObserved';
import { textNotTranslated } from './rules/textNotTranslated';
import { totalOfOtherSectors } from './rules/totalOfOtherSectors';
import { unlikelyCostPerTonne } from './rules/unlikelyCostPerTonne';
import { unlikelyTypedCost } from './rules/unlikelyTypedCost';

/** Rules of what a reviewer compares across the officer's sheets: years, frameworks, plans of actions and of investments. */
export const acrossRules: readonly Rule[] = [
  energyUnitJump,
  changeTooFast,
  objectiveAbovePast,
  targetYearNotObserved,
  totalOfOtherSectors,
  unlikelyCostPerTonne,
  unlikelyTypedCost,
  operationOfAnotherPayer,
  fundersDifferFromPlan,
  residualWithoutStrategy,
  textNotTranslated,
];
