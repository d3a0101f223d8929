import type { Rule } from '../rule';
import { investmentRules } from '../investmentRules';
import { tableRules } from '../tableRules';
import { acrossRules } from '../acrossRules';
import { localBudgetOutside } from './localBudgetOutside';
import { localFieldMissing } from './localFieldMissing';
import { localFigureOutside } from './localFigureOutside';
import { negativeReduction } from './negativeReduction';
import { actionCellUnsure } from './actionCellUnsure';
import { actionNumberDiffers } from './actionNumberDiffers';
import { actionInTwoPlans } from './actionInTwoPlans';
import { actionsGivenUp } from './actionsGivenUp';
import { actionOnHold } from './actionOnHold';
import { planColumnsLeftOut } from './planColumnsLeftOut';
import { planLinesSetAside } from './planLinesSetAside';
import { planOnTwoTaxBases } from './planOnTwoTaxBases';
import { planTotalNotSum } from './planTotalNotSum';
import { creditsAboveAuthority } from './creditsAboveAuthority';
import { fundersAboveOperation } from './fundersAboveOperation';
import { fctvaOnCostWithoutTax } from './fctvaOnCostWithoutTax';
import { amountsNotRead } from './amountsNotRead';
import { costBeyondYears } from './costBeyondYears';
import { planRowsLeftOut } from './planRowsLeftOut';
import { figuresWithoutAction } from './figuresWithoutAction';
import { actionWithoutBudget } from './actionWithoutBudget';
import { actionWithoutLead } from './actionWithoutLead';
import { actionWithoutReduction } from './actionWithoutReduction';
import { actionFigureUnread } from './actionFigureUnread';
import { ambiguousNumber } from './ambiguousNumber';
import { figuresRepeated } from './figuresRepeated';
import { twoScenarios } from './twoScenarios';
import { indicatorNumberRepeated } from './indicatorNumberRepeated';
import { indicatorWithoutCard } from './indicatorWithoutCard';
import { riskWithoutAnswer } from './riskWithoutAnswer';
import { contractFigureApart } from './contractFigureApart';
import { contractLineUnplaced } from './contractLineUnplaced';
import { contractTableCompared } from './contractTableCompared';
import { boundaryNotOne } from './boundaryNotOne';
import { otherTemplateVersion } from './otherTemplateVersion';
import { templateTextLeft } from './templateTextLeft';
import { unitCostNotRecomputed } from './unitCostNotRecomputed';
import { budgetShareNotRecomputed } from './budgetShareNotRecomputed';
import { splitNotWhole } from './splitNotWhole';
import { coveredOutOfRange } from './coveredOutOfRange';
import { budgetYearsMissing } from './budgetYearsMissing';
import { bauEqualsBaseline } from './bauEqualsBaseline';
import { gapBaselineDiffers } from './gapBaselineDiffers';
import { templateColumnsMissing } from './templateColumnsMissing';
import { rowTotalNotSum } from './rowTotalNotSum';
import { shareNotRecomputed } from './shareNotRecomputed';
import { totalShareNotRecomputed } from './totalShareNotRecomputed';
import { baseYearAbsent } from './baseYearAbsent';
import { baseYearNotAsked } from './baseYearNotAsked';
import { baseYearsDiffer } from './baseYearsDiffer';
import { baselineBefore2018 } from './baselineBefore2018';
import { baselineInPandemic } from './baselineInPandemic';
import { capexOpexUnknown } from './capexOpexUnknown';
import { climateBudgetDiffers } from './climateBudgetDiffers';
import { amountsInQuestion } from './amountsInQuestion';
import { creditsShared } from './creditsShared';
import { operationInTwoPlans } from './operationInTwoPlans';
import { otherWorkbookCalled } from './otherWorkbookCalled';
import { totalOfAnotherYear } from './totalOfAnotherYear';
import { datesReversed } from './datesReversed';
import { duplicateActions } from './duplicateActions';
import { duplicateFact } from './duplicateFact';
import { editedByHand } from './editedByHand';
import { emptyTable } from './emptyTable';
import { errorValue } from './errorValue';
import { formulaUncomputed } from './formulaUncomputed';
import { figuresNotRead } from './figuresNotRead';
import { fundersAboveBudget } from './fundersAboveBudget';
import { fundersBelowBudget } from './fundersBelowBudget';
import { fundersOnOtherTaxBasis } from './fundersOnOtherTaxBasis';
import { gapArithmetic } from './gapArithmetic';
import { gapNotCovered } from './gapNotCovered';
import { gapNotInventory } from './gapNotInventory';
import { hiddenCellsRead } from './hiddenCellsRead';
import { impossibleYear } from './impossibleYear';
import { inventoryColumnsLeftOut } from './inventoryColumnsLeftOut';
import { inventoryRowsLeftOut } from './inventoryRowsLeftOut';
import { keptAside } from './keptAside';
import { keptForTheRecord } from './keptForTheRecord';
import { magnitudePerInhabitant } from './magnitudePerInhabitant';
import { mixedPerimeters } from './mixedPerimeters';
import { mixedTaxBases } from './mixedTaxBases';
import { mixedVersions } from './mixedVersions';
import { negativeEmissions } from './negativeEmissions';
import { negativeGap } from './negativeGap';
import { negativeTarget } from './negativeTarget';
import { netNotSum } from './netNotSum';
import { notANumber } from './notANumber';
import { notOneValue } from './notOneValue';
import { numberAsText } from './numberAsText';
import { otherVersionLeftOut } from './otherVersionLeftOut';
import { parentWithChildren } from './parentWithChildren';
import { percentageOver100 } from './percentageOver100';
import { perimeterUnknown } from './perimeterUnknown';
import { placeholderLeft } from './placeholderLeft';
import { provisionalFigures } from './provisionalFigures';
import { questionsPending } from './questionsPending';
import { reductionAboveBaseline } from './reductionAboveBaseline';
import { remarkToAnswer } from './remarkToAnswer';
import { reductionOrLevel } from './reductionOrLevel';
import { requiredBlank } from './requiredBlank';
import { residualAbove20 } from './residualAbove20';
import { residualPlanUnknown } from './residualPlanUnknown';
import { scaleJump } from './scaleJump';
import { scopesNotSeparated } from './scopesNotSeparated';
import { ratioNotCompared } from './ratioNotCompared';
import { ratioOfAnotherTotal } from './ratioOfAnotherTotal';
import { sectorLeftOut } from './sectorLeftOut';
import { sectorToPlace } from './sectorToPlace';
import { keyOfEmissionsOnly } from './keyOfEmissionsOnly';
import { sectorScale } from './sectorScale';
import { shareOrPercent } from './shareOrPercent';
import { sharedReduction } from './sharedReduction';
import { sinkSign } from './sinkSign';
import { subjectAgainstUnit } from './subjectAgainstUnit';
import { tableOfAnotherTerritory } from './tableOfAnotherTerritory';
import { tableTotalNotSum } from './tableTotalNotSum';
import { tableWithoutMark } from './tableWithoutMark';
import { targetUnder80 } from './targetUnder80';
import { taxBasisUnknown } from './taxBasisUnknown';
import { textCut } from './textCut';
import { textEditedByHand } from './textEditedByHand';
import { territoryDiffers } from './territoryDiffers';
import { totalNotSum } from './totalNotSum';
import { unitInCell } from './unitInCell';
import { unitInTypedCell } from './unitInTypedCell';
import { unitMismatch } from './unitMismatch';
import { unitUnknown } from './unitUnknown';
import { unitOther } from './unitOther';
import { unitsDiffer } from './unitsDiffer';
import { unitsInColumn } from './unitsInColumn';
import { unitUnread } from './unitUnread';
import { unknownKey } from './unknownKey';
import { valueToCome } from './valueToCome';
import { wasteScope3Missing } from './wasteScope3Missing';
import { yesNoUnanswered } from './yesNoUnanswered';
import { keyNotDated } from './keyNotDated';
import { keyWithoutReason } from './keyWithoutReason';
import { partialTotal } from './partialTotal';
import { gasLeftOut } from './gasLeftOut';
import { gwpNotStated } from './gwpNotStated';
import { gwpDiffers } from './gwpDiffers';
import { factorsWithoutUnit } from './factorsWithoutUnit';
import { factorsWithoutMethod } from './factorsWithoutMethod';
import { existingInBau } from './existingInBau';
import { existingIsPlan } from './existingIsPlan';
import { existingNamesAction } from './existingNamesAction';
import { planIncomplete } from './planIncomplete';
import { otherSectorRate } from './otherSectorRate';
import { fieldWithoutAction } from './fieldWithoutAction';
import { actionWithoutCard } from './actionWithoutCard';
import { actionNumberChanges } from './actionNumberChanges';
import { cardOutsidePathways } from './cardOutsidePathways';
import { cardWithoutSector } from './cardWithoutSector';
import { cardReductionShared } from './cardReductionShared';
import { cardUnitCost } from './cardUnitCost';
import { accountingSigns } from './accountingSigns';
import { mixedGapForms } from './mixedGapForms';
import { templateRowsMissing } from './templateRowsMissing';
import { planNotActions } from './planNotActions';
import { typedFundersAboveCost } from './typedFundersAboveCost';
import { typedFundersBelowCost } from './typedFundersBelowCost';
import { addedTotalNotSum } from './addedTotalNotSum';
import { separatorAsked } from './separatorAsked';
import { separatorMisread } from './separatorMisread';

/** Every rule, in the order in which people meet them: reading, sums, series, actions, tables of the contract. */
export const rules: readonly Rule[] = [
  notANumber,
  ambiguousNumber,
  errorValue,
  formulaUncomputed,
  placeholderLeft,
  negativeEmissions,
  numberAsText,
  unitInCell,
  notOneValue,
  valueToCome,
  impossibleYear,
  percentageOver100,
  reductionOrLevel,
  shareOrPercent,
  sinkSign,
  unitUnknown,
  unitUnread,
  unitOther,
  unitMismatch,
  subjectAgainstUnit,
  unitsDiffer,
  perimeterUnknown,
  territoryDiffers,
  tableOfAnotherTerritory,
  questionsPending,
  figuresNotRead,
  hiddenCellsRead,
  inventoryColumnsLeftOut,
  inventoryRowsLeftOut,
  keptForTheRecord,
  provisionalFigures,
  totalNotSum,
  netNotSum,
  parentWithChildren,
  mixedPerimeters,
  duplicateFact,
  mixedVersions,
  gwpDiffers,
  otherVersionLeftOut,
  scaleJump,
  sectorScale,
  magnitudePerInhabitant,
  ratioNotCompared,
  ratioOfAnotherTotal,
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
  ...tableRules,
  ...acrossRules,
  ...investmentRules,
  planNotActions,
  planIncomplete,
  existingInBau,
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
