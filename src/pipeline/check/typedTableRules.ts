import type { Rule } from './rule';
import { accountingSigns } from './rules/accountingSigns';
import { actionNumberChanges } from './rules/actionNumberChanges';
import { actionWithoutCard } from './rules/actionWithoutCard';
import { addedTotalNotSum } from './rules/addedTotalNotSum';
import { baseYearAbsent } from './rules/baseYearAbsent';
import { boundaryNotOne } from './rules/boundaryNotOne';
import { budgetShareNotRecomputed } from './rules/budgetShareNotRecomputed';
import { budgetYearsMissing } from './rules/budgetYearsMissing';
import { cardOutsidePathways } from './rules/cardOutsidePathways';
import { cardReductionShared } from './rules/cardReductionShared';
import { cardUnitCost } from './rules/cardUnitCost';
import { cardWithoutSector } from './rules/cardWithoutSector';
import { climateBudgetDiffers } from './rules/climateBudgetDiffers';
import { coveredOutOfRange } from './rules/coveredOutOfRange';
import { editedByHand } from './rules/editedByHand';
import { emptyTable } from './rules/emptyTable';
import { factorsWithoutMethod } from './rules/factorsWithoutMethod';
import { factorsWithoutUnit } from './rules/factorsWithoutUnit';
import { fieldWithoutAction } from './rules/fieldWithoutAction';
import { figuresRepeated } from './rules/figuresRepeated';
import { gasLeftOut } from './rules/gasLeftOut';
import { gwpNotStated } from './rules/gwpNotStated';
import { indicatorNumberRepeated } from './rules/indicatorNumberRepeated';
import { indicatorWithoutCard } from './rules/indicatorWithoutCard';
import { keptAside } from './rules/keptAside';
import { keyNotDated } from './rules/keyNotDated';
import { keyWithoutReason } from './rules/keyWithoutReason';
import { otherTemplateVersion } from './rules/otherTemplateVersion';
import { partialTotal } from './rules/partialTotal';
import { requiredBlank } from './rules/requiredBlank';
import { riskWithoutAnswer } from './rules/riskWithoutAnswer';
import { rowTotalNotSum } from './rules/rowTotalNotSum';
import { separatorAsked } from './rules/separatorAsked';
import { separatorMisread } from './rules/separatorMisread';
import { shareNotRecomputed } from './rules/shareNotRecomputed';
import { splitNotWhole } from './rules/splitNotWhole';
import { tableTotalNotSum } from './rules/tableTotalNotSum';
import { tableWithoutMark } from './rules/tableWithoutMark';
import { templateTextLeft } from './rules/templateTextLeft';
import { textCut } from './rules/textCut';
import { textEditedByHand } from './rules/textEditedByHand';
import { totalShareNotRecomputed } from './rules/totalShareNotRecomputed';
import { twoScenarios } from './rules/twoScenarios';
import { typedFundersAboveCost } from './rules/typedFundersAboveCost';
import { typedFundersBelowCost } from './rules/typedFundersBelowCost';
import { unitCostNotRecomputed } from './rules/unitCostNotRecomputed';
import { unitInTypedCell } from './rules/unitInTypedCell';
import { unitsInColumn } from './rules/unitsInColumn';
import { unknownKey } from './rules/unknownKey';
import { wasteScope3Missing } from './rules/wasteScope3Missing';
import { yesNoUnanswered } from './rules/yesNoUnanswered';

/** Rules of one table of the contract, whoever wrote it: blanks, keys, numbers, sums, lists, cards, money. */
export const typedTableRules: readonly Rule[] = [
  tableWithoutMark,
  editedByHand,
  textEditedByHand,
  keptAside,
  textCut,
  emptyTable,
  baseYearAbsent,
  requiredBlank,
  wasteScope3Missing,
  unknownKey,
  keyWithoutReason,
  keyNotDated,
  separatorAsked,
  separatorMisread,
  accountingSigns,
  unitInTypedCell,
  unitsInColumn,
  tableTotalNotSum,
  rowTotalNotSum,
  addedTotalNotSum,
  partialTotal,
  shareNotRecomputed,
  totalShareNotRecomputed,
  templateTextLeft,
  figuresRepeated,
  twoScenarios,
  otherTemplateVersion,
  indicatorNumberRepeated,
  indicatorWithoutCard,
  fieldWithoutAction,
  actionWithoutCard,
  actionNumberChanges,
  cardOutsidePathways,
  cardWithoutSector,
  cardReductionShared,
  cardUnitCost,
  yesNoUnanswered,
  riskWithoutAnswer,
  boundaryNotOne,
  gasLeftOut,
  gwpNotStated,
  factorsWithoutUnit,
  factorsWithoutMethod,
  unitCostNotRecomputed,
  budgetShareNotRecomputed,
  splitNotWhole,
  coveredOutOfRange,
  typedFundersAboveCost,
  typedFundersBelowCost,
  budgetYearsMissing,
  climateBudgetDiffers,
];
