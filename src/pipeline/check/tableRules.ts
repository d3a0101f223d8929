import type { Rule } from './rule';
import { bearerNotKnown } from './rules/bearerNotKnown';
import { capexOpexOneCell } from './rules/capexOpexOneCell';
import { certificateAmongSinks } from './rules/certificateAmongSinks';
import { electricityInFuelSector } from './rules/electricityInFuelSector';
import { existingSinkCounted } from './rules/existingSinkCounted';
import { incomeInBothTables } from './rules/incomeInBothTables';
import { incomeOfOtherTable } from './rules/incomeOfOtherTable';
import { indicatorWithoutUnit } from './rules/indicatorWithoutUnit';
import { modelSharesNotWhole } from './rules/modelSharesNotWhole';
import { sectorViewsMixed } from './rules/sectorViewsMixed';
import { sinkInReductionRow } from './rules/sinkInReductionRow';
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
  modelSharesNotWhole,
];
