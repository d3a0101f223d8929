import type { Rule } from './rule';
import { bauEqualsBaseline } from './rules/bauEqualsBaseline';
import { contractFigureApart } from './rules/contractFigureApart';
import { contractLineUnplaced } from './rules/contractLineUnplaced';
import { contractTableCompared } from './rules/contractTableCompared';
import { gapArithmetic } from './rules/gapArithmetic';
import { gapBaselineDiffers } from './rules/gapBaselineDiffers';
import { gapNotCovered } from './rules/gapNotCovered';
import { gapNotInventory } from './rules/gapNotInventory';
import { mixedGapForms } from './rules/mixedGapForms';
import { negativeGap } from './rules/negativeGap';
import { negativeTarget } from './rules/negativeTarget';
import { reductionAboveBaseline } from './rules/reductionAboveBaseline';
import { residualAbove20 } from './rules/residualAbove20';
import { residualPlanUnknown } from './rules/residualPlanUnknown';
import { targetUnder80 } from './rules/targetUnder80';
import { templateColumnsMissing } from './rules/templateColumnsMissing';
import { templateRowsMissing } from './rules/templateRowsMissing';

/** Rules of the gap and of the form of the contract’s tables. */
export const gapRules: readonly Rule[] = [
  bauEqualsBaseline,
  gapBaselineDiffers,
  gapNotInventory,
  templateColumnsMissing,
  templateRowsMissing,
  mixedGapForms,
  contractTableCompared,
  contractFigureApart,
  contractLineUnplaced,
  gapArithmetic,
  reductionAboveBaseline,
  negativeGap,
  negativeTarget,
  residualAbove20,
  residualPlanUnknown,
  targetUnder80,
  gapNotCovered,
];
