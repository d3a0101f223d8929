import { budgetYearsMissing } from '../../../../src/pipeline/check/rules/budgetYearsMissing';
import { testRule } from '../../../support/ruleTester';

testRule(budgetYearsMissing, {
  valid: {
    'five years with a figure': `
      Table 1: Historical Municipal Budget and Budget for Climate Actions
      Budget Data                                         | 2021 | 2022 | 2023 | 2024 | 2025
      Municipal Budget (€)                                | 2000 | 2100 | 2100 | 2150 | 2233
      Municipal Budget for Climate Actions & Projects (€) | 80   | 85   | 90   | 120  | 133`,
  },
  invalid: {
    'two years without the climate budget': {
      grid: `
        Table 1: Historical Municipal Budget and Budget for Climate Actions
        Budget Data                                         | 2021 | 2022 | 2023 | 2024 | 2025
        Municipal Budget (€)                                | 2000 | 2100 | 2100 | 2150 | 2233
        Municipal Budget for Climate Actions & Projects (€) | N/A  | N/A  | 90   | 120  | 133`,
      findings: {
        'Bilan!B4':
          'Municipal Budget for Climate Actions & Projects (€): 3 years of five, 2021, 2022 without a figure.',
      },
    },
  },
});
