import type { Rule } from './rule';
import { actionCellUnsure } from './rules/actionCellUnsure';
import { actionFigureUnread } from './rules/actionFigureUnread';
import { actionInTwoPlans } from './rules/actionInTwoPlans';
import { actionNumberDiffers } from './rules/actionNumberDiffers';
import { actionOnHold } from './rules/actionOnHold';
import { actionsGivenUp } from './rules/actionsGivenUp';
import { actionWithoutBudget } from './rules/actionWithoutBudget';
import { actionWithoutLead } from './rules/actionWithoutLead';
import { actionWithoutReduction } from './rules/actionWithoutReduction';
import { amountsNotRead } from './rules/amountsNotRead';
import { costBeyondYears } from './rules/costBeyondYears';
import { creditsAboveAuthority } from './rules/creditsAboveAuthority';
import { datesReversed } from './rules/datesReversed';
import { duplicateActions } from './rules/duplicateActions';
import { fctvaOnCostWithoutTax } from './rules/fctvaOnCostWithoutTax';
import { figuresWithoutAction } from './rules/figuresWithoutAction';
import { fundersAboveBudget } from './rules/fundersAboveBudget';
import { fundersAboveOperation } from './rules/fundersAboveOperation';
import { fundersBelowBudget } from './rules/fundersBelowBudget';
import { fundersOnOtherTaxBasis } from './rules/fundersOnOtherTaxBasis';
import { mixedTaxBases } from './rules/mixedTaxBases';
import { negativeReduction } from './rules/negativeReduction';
import { planColumnsLeftOut } from './rules/planColumnsLeftOut';
import { planLinesSetAside } from './rules/planLinesSetAside';
import { planOnTwoTaxBases } from './rules/planOnTwoTaxBases';
import { planRowsLeftOut } from './rules/planRowsLeftOut';
import { planTotalNotSum } from './rules/planTotalNotSum';
import { sharedReduction } from './rules/sharedReduction';
import { taxBasisUnknown } from './rules/taxBasisUnknown';

/** Rules of the officer’s own plans: actions, amounts, funders, dates. */
export const officerPlanRules: readonly Rule[] = [
  actionFigureUnread,
  negativeReduction,
  actionCellUnsure,
  actionNumberDiffers,
  actionInTwoPlans,
  figuresWithoutAction,
  planRowsLeftOut,
  planColumnsLeftOut,
  planLinesSetAside,
  amountsNotRead,
  planTotalNotSum,
  costBeyondYears,
  creditsAboveAuthority,
  fundersAboveOperation,
  fctvaOnCostWithoutTax,
  actionsGivenUp,
  actionOnHold,
  fundersAboveBudget,
  fundersBelowBudget,
  fundersOnOtherTaxBasis,
  mixedTaxBases,
  planOnTwoTaxBases,
  taxBasisUnknown,
  actionWithoutBudget,
  actionWithoutLead,
  actionWithoutReduction,
  datesReversed,
  duplicateActions,
  sharedReduction,
];
