import type { Rule } from './rule';
import { ambiguousNumber } from './rules/ambiguousNumber';
import { duplicateFact } from './rules/duplicateFact';
import { errorValue } from './rules/errorValue';
import { figuresNotRead } from './rules/figuresNotRead';
import { formulaUncomputed } from './rules/formulaUncomputed';
import { gwpDiffers } from './rules/gwpDiffers';
import { hiddenCellsRead } from './rules/hiddenCellsRead';
import { impossibleYear } from './rules/impossibleYear';
import { inventoryColumnsLeftOut } from './rules/inventoryColumnsLeftOut';
import { inventoryRowsLeftOut } from './rules/inventoryRowsLeftOut';
import { keptForTheRecord } from './rules/keptForTheRecord';
import { magnitudePerInhabitant } from './rules/magnitudePerInhabitant';
import { mixedPerimeters } from './rules/mixedPerimeters';
import { mixedVersions } from './rules/mixedVersions';
import { negativeEmissions } from './rules/negativeEmissions';
import { netNotSum } from './rules/netNotSum';
import { notANumber } from './rules/notANumber';
import { notOneValue } from './rules/notOneValue';
import { numberAsText } from './rules/numberAsText';
import { otherVersionLeftOut } from './rules/otherVersionLeftOut';
import { parentWithChildren } from './rules/parentWithChildren';
import { percentageOver100 } from './rules/percentageOver100';
import { perimeterUnknown } from './rules/perimeterUnknown';
import { placeholderLeft } from './rules/placeholderLeft';
import { provisionalFigures } from './rules/provisionalFigures';
import { questionsPending } from './rules/questionsPending';
import { ratioNotCompared } from './rules/ratioNotCompared';
import { ratioOfAnotherTotal } from './rules/ratioOfAnotherTotal';
import { reductionOrLevel } from './rules/reductionOrLevel';
import { scaleJump } from './rules/scaleJump';
import { sectorScale } from './rules/sectorScale';
import { shareOrPercent } from './rules/shareOrPercent';
import { sinkSign } from './rules/sinkSign';
import { subjectAgainstUnit } from './rules/subjectAgainstUnit';
import { tableOfAnotherTerritory } from './rules/tableOfAnotherTerritory';
import { territoryDiffers } from './rules/territoryDiffers';
import { totalNotSum } from './rules/totalNotSum';
import { unitInCell } from './rules/unitInCell';
import { unitMismatch } from './rules/unitMismatch';
import { unitOther } from './rules/unitOther';
import { unitsDiffer } from './rules/unitsDiffer';
import { unitUnknown } from './rules/unitUnknown';
import { unitUnread } from './rules/unitUnread';
import { valueToCome } from './rules/valueToCome';

/** Rules of the figures in the officer’s sheets: what is typed, units, perimeters, sums, versions, scales. */
export const figureRules: readonly Rule[] = [
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
];
