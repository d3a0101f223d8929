import { budgetShareNotRecomputed } from '../../../../src/pipeline/check/rules/budgetShareNotRecomputed';
import { testRule } from '../../../support/ruleTester';

testRule(budgetShareNotRecomputed, {
  valid: {
    'published shares, as a percentage and as a text, and a year without figure': `
      Table 1: Historical Municipal Budget and Budget for Climate Actions
      Budget Data                                              | 2022 | 2023        | 2024        | 2025
      Municipal Budget (€)                                     | N/A  | 210 000 000 | 215 000 000 | 223 337 625
      Municipal Budget for Climate Actions & Projects (€)      | N/A  | 9 000 000   | 12 000 000  | 13 329 889
      % of Municipal Budget for Climate Actions & Projects (%) |      | 4.3%        | 5,58 %      | 5.97%`,
  },
  invalid: {
    'the share of another year': {
      grid: `
        Table 1: Historical Municipal Budget and Budget for Climate Actions
        Budget Data                                              | 2024      | 2025
        Municipal Budget (€)                                     | 215000000 | 223337625
        Municipal Budget for Climate Actions & Projects (€)      | 12000000  | 13329889
        % of Municipal Budget for Climate Actions & Projects (%) | 5.58%     | 5.58%`,
      findings: { 'Bilan!C5': '2025: 5.58% written, 5.97% expected (13,329,889 of 223,337,625).' },
    },
  },
});
