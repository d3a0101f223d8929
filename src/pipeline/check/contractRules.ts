import type { Rule } from './rule';
import { amountsInQuestion } from './rules/amountsInQuestion';
import { baselineBefore2018 } from './rules/baselineBefore2018';
import { baselineInPandemic } from './rules/baselineInPandemic';
import { baseYearNotAsked } from './rules/baseYearNotAsked';
import { baseYearsDiffer } from './rules/baseYearsDiffer';
import { capexOpexUnknown } from './rules/capexOpexUnknown';
import { creditsShared } from './rules/creditsShared';
import { existingInBau } from './rules/existingInBau';
import { totalWithoutSector } from './rules/totalWithoutSector';
import { existingIsPlan } from './rules/existingIsPlan';
import { existingNamesAction } from './rules/existingNamesAction';
import { keyOfEmissionsOnly } from './rules/keyOfEmissionsOnly';
import { localBudgetOutside } from './rules/localBudgetOutside';
import { localFieldMissing } from './rules/localFieldMissing';
import { localFigureOutside } from './rules/localFigureOutside';
import { operationInTwoPlans } from './rules/operationInTwoPlans';
import { otherSectorRate } from './rules/otherSectorRate';
import { otherWorkbookCalled } from './rules/otherWorkbookCalled';
import { planIncomplete } from './rules/planIncomplete';
import { planNotActions } from './rules/planNotActions';
import { remarkToAnswer } from './rules/remarkToAnswer';
import { scopesNotSeparated } from './rules/scopesNotSeparated';
import { sectorLeftOut } from './rules/sectorLeftOut';
import { sectorToPlace } from './rules/sectorToPlace';
import { totalOfAnotherYear } from './rules/totalOfAnotherYear';

/** Rules of the contract as a whole, of base years and sectors, of two plans, and people’s own rules. */
export const contractRules: readonly Rule[] = [
  planNotActions,
  planIncomplete,
  existingInBau,
  totalWithoutSector,
  existingIsPlan,
  existingNamesAction,
  otherSectorRate,
  scopesNotSeparated,
  sectorLeftOut,
  sectorToPlace,
  keyOfEmissionsOnly,
  baselineBefore2018,
  baselineInPandemic,
  baseYearsDiffer,
  baseYearNotAsked,
  capexOpexUnknown,
  creditsShared,
  operationInTwoPlans,
  totalOfAnotherYear,
  otherWorkbookCalled,
  amountsInQuestion,
  localFieldMissing,
  localFigureOutside,
  localBudgetOutside,
  remarkToAnswer,
];
