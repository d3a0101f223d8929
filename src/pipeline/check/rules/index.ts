import { acrossRules } from '../acrossRules';
import { contractRules } from '../contractRules';
import { figureRules } from '../figureRules';
import { gapRules } from '../gapRules';
import { investmentRules } from '../investmentRules';
import { officerPlanRules } from '../officerPlanRules';
import type { Rule } from '../rule';
import { tableRules } from '../tableRules';
import { typedTableRules } from '../typedTableRules';

/** Every rule, in the order in which people meet them: reading, sums, series, actions, tables of the contract. */
export const rules: readonly Rule[] = [
  ...figureRules,
  ...officerPlanRules,
  ...typedTableRules,
  ...gapRules,
  ...tableRules,
  ...acrossRules,
  ...investmentRules,
  ...contractRules,
];
