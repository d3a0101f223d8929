import type { Crosswalk, ViewId } from '../../domain/crosswalk';
import { functionToField, natureToMoney } from './budget';
import { contractToEconomic, pcaetToEconomic } from './economicModel';
import { fieldToContract, pcaetToField } from './fieldsOfAction';
import { gpcToContract, pcaetToGpc } from './inventories';
import { pcaetToContract } from './pcaetToContract';

/** Every written way from one view to another: a figure moves by none other. */
export const crosswalks: readonly Crosswalk[] = [
  pcaetToContract,
  pcaetToGpc,
  gpcToContract,
  contractToEconomic,
  pcaetToEconomic,
  pcaetToField,
  fieldToContract,
  functionToField,
  natureToMoney,
];

/** `undefined`: the two views are never set against each other. */
export const crosswalkBetween = (from: ViewId, to: ViewId): Crosswalk | undefined =>
  crosswalks.find((one) => one.from === from && one.to === to);
