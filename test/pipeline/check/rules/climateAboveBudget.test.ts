import { climateAboveBudget } from '../../../../src/pipeline/check/rules/climateAboveBudget';
import { testRule } from '../../../support/ruleTester';

const budgets = (climate: string) => `
  Table 1: Historical Municipal Budget and Budget for Climate Actions
  Budget Data                                         | 2021      | 2022      | 2023      | 2024      | 2025
  Municipal Budget (€)                                | 200000000 | 210000000 | 223337625 | 290653189 | 243725621
  Municipal Budget for Climate Actions & Projects (€) | 10000000  | 11000000  | 13329889  | 15701881  | ${climate}`;

testRule(climateAboveBudget, {
  valid: { 'a part of the budget, and the whole of it': budgets('243725621') },
  invalid: {
    'a climate budget of another unit': {
      grid: budgets('343725621'),
      findings: { 'Bilan!F4': '2025: 343,725,621 for the climate, of a budget of 243,725,621.' },
    },
  },
});
