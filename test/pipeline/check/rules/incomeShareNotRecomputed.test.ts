import { incomeShareNotRecomputed } from '../../../../src/pipeline/check/rules/incomeShareNotRecomputed';
import { testRule } from '../../../support/ruleTester';

const budgets = (climate: string) => `
  Table 1: Historical Municipal Budget and Budget for Climate Actions
  Budget Data                                         | 2021      | 2022      | 2023      | 2024      | 2025
  Municipal Budget (€)                                | 200000000 | 210000000 | 223337625 | 290653189 | 243725621
  Municipal Budget for Climate Actions & Projects (€) | 10000000  | 11000000  | 13329889  | 15701881  | ${climate}`;

const income = (taxes: string, state: string) => `
  Table 3: List of Income Sources for the City
  Income Category | City income | % of city budget
  Local taxes     | 120000000   | ${taxes}
  State transfers | 50000000    | ${state}`;

testRule(incomeShareNotRecomputed, {
  valid: {
    'a share of the last budget, and one of an earlier year': {
      sheets: { Budgets: budgets('17926000'), Income: income('49.24%', '25%') },
    },
    'no budget in this workbook': { sheets: { Income: income('49.24%', '35%') } },
  },
  invalid: {
    'a share of no budget of these years': {
      grid: { sheets: { Budgets: budgets('17926000'), Income: income('49.24%', '35%') } },
      findings: { 'Income!C4': 'State transfers: 35% written, 20.5% expected (50,000,000 of 243,725,621).' },
    },
  },
});
