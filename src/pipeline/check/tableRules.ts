import type { Rule } from './rule';
import { bearerNotKnown } from './rules/bearerNotKnown';
import { benefitNotInPathways } from './rules/benefitNotInPathways';
import { capexOpexOneCell } from './rules/capexOpexOneCell';
import { certificateAmongSinks } from './rules/certificateAmongSinks';
import { costedActionNotInPlan } from './rules/costedActionNotInPlan';
import { electricityInFuelSector } from './rules/electricityInFuelSector';
import { existingSinkCounted } from './rules/existingSinkCounted';
import { factorOutOfLine } from './rules/factorOutOfLine';
import { ghgIndicatorMissing } from './rules/ghgIndicatorMissing';
import { incomeInBothTables } from './rules/incomeInBothTables';
import { incomeOfOtherTable } from './rules/incomeOfOtherTable';
import { indicatorWithoutUnit } from './rules/indicatorWithoutUnit';
import { indicatorWithoutValues } from './rules/indicatorWithoutValues';
import { linearTargets } from './rules/linearTargets';
import { modelSharesNotWhole } from './rules/modelSharesNotWhole';
import { needNotTakenUp } from './rules/needNotTakenUp';
import { outcomeWithoutIndicator } from './rules/outcomeWithoutIndicator';
import { plannedCostDiffers } from './rules/plannedCostDiffers';
import { sectorViewsMixed } from './rules/sectorViewsMixed';
import { sinkInReductionRow } from './rules/sinkInReductionRow';
import { sinkNotNegative } from './rules/sinkNotNegative';
import { stakeholderNotMapped } from './rules/stakeholderNotMapped';
import { subtotalNotSum } from './rules/subtotalNotSum';
import { targetNotRemaining } from './rules/targetNotRemaining';
import { totalBeyondParts } from './rules/totalBeyondParts';
import { typedActionWithoutLead } from './rules/typedActionWithoutLead';
import { wastewaterMisplaced } from './rules/wastewaterMisplaced';

/** Rules of what a reviewer compares in the contract's tables, and from one table to another: sectors, actions, money. */
export const tableRules: readonly Rule[] = [
  sectorViewsMixed,
  electricityInFuelSector,
  wastewaterMisplaced,
  sinkInReductionRow,
  existingSinkCounted,
  certificateAmongSinks,
  capexOpexOneCell,
  bearerNotKnown,
  incomeInBothTables,
  incomeOfOtherTable,
  indicatorWithoutUnit,
  indicatorWithoutValues,
  modelSharesNotWhole,
  outcomeWithoutIndicator,
  benefitNotInPathways,
  stakeholderNotMapped,
  needNotTakenUp,
  ghgIndicatorMissing,
  targetNotRemaining,
  linearTargets,
  costedActionNotInPlan,
  sinkNotNegative,
  totalBeyondParts,
  subtotalNotSum,
  factorOutOfLine,
  typedActionWithoutLead,
  plannedCostDiffers,
];
