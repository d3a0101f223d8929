import { totalShareNotRecomputed } from '../../../../src/pipeline/check/rules/totalShareNotRecomputed';
import { testRule } from '../../../support/ruleTester';

testRule(totalShareNotRecomputed, {
  valid: {
    'published shares that add up to 99 %': `
      A-1.3a GHG Emissions by Source Sector - Baseline Year
                                | Scope 1 | Scope 2 | Scope 3 | Total   | % of Total
      Transport                 | 208,799 |         |         | 208,799 | 32%
      Buildings & Heating       | 278,238 |         |         | 278,238 | 43%
      Electricity               |         | 60,312  |         | 60,312  | 9%
      Waste                     |         |         | 38,923  | 38,923  | 6%
      Other (incl. IPPU & AFOLU) | 59,798 |         |         | 59,798  | 9%
      Total                     | 546,835 | 60,312  | 38,923  | 646,070 | 100%`,
  },
  invalid: {
    'a share of another year': {
      grid: `
        A-1.3b GHG Emissions by Source Sector - Business as Usual (BAU) 2030
                                  | Scope 1 | Scope 2 | Scope 3 | Total   | % of Total
        Transport                 | 208,799 |         |         | 208,799 | 32%
        Buildings & Heating       | 278,238 |         |         | 278,238 | 41%
        Electricity               |         | 60,312  |         | 60,312  | 9%
        Waste                     |         |         | 38,923  | 38,923  | 6%
        Other (incl. IPPU & AFOLU) | 59,798 |         |         | 59,798  | 9%
        Total                     | 546,835 | 60,312  | 38,923  | 646,070 | 100%`,
      findings: { 'Bilan!F4': 'Buildings & Heating: 41% written, 43.1% expected (278,238 of 646,070).' },
    },
  },
});
