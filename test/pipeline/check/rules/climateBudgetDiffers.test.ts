import { climateBudgetDiffers } from '../../../../src/pipeline/check/rules/climateBudgetDiffers';
import { testRule } from '../../../support/ruleTester';

const budgets = `
  Table 1: Historical Municipal Budget and Budget for Climate Actions
  Budget Data                                         | 2021 | 2022 | 2023        | 2024        | 2025
  Municipal Budget (€)                                | NE   | NE   | 223.337.625 | 290.653.189 | 243.725.621
  Municipal Budget for Climate Actions & Projects (€) | NE   | NE   | 13.329.889  | 15.701.881  | 17.926.000
`;

const sources = (last: string) => `
  Table 2: Finance Sources by Field of Actions
  Field of action | Subsection     | 2023       | 2024       | 2025
  Energy Systems  | Heat network   | 3.329.889  | 5.701.881  | 7.926.000
  Transportation  | Electric buses | 10.000.000 | 10.000.000 | 10.000.000
  Total           |                | 13.329.889 | 15.701.881 | ${last}
`;

testRule(climateBudgetDiffers, {
  valid: {
    'the same climate budget in both tables, two years of it not estimated (Differdange)': {
      sheets: { Budget: budgets, Sources: sources('17.926.000') },
    },
    'thousands of euros, rounded': { sheets: { Budget: budgets, Sources: sources('17.925') } },
  },
  invalid: {
    'the total of another year': {
      grid: { sheets: { Budget: budgets, Sources: sources('15.926.000') } },
      findings: { 'Sources!E5': '2025: 15,926,000 as the total of Table 2, 17,926,000 in Table 1.' },
    },
  },
});
