import { shareNotRecomputed } from '../../../../src/pipeline/check/rules/shareNotRecomputed';
import { testRule } from '../../../support/ruleTester';

testRule(shareNotRecomputed, {
  valid: {
    'percentages of small figures, which no reader can recompute (3, 0 and 13 %)': `
      A-2.1 Emissions Gap (kt CO2e)
                          | BAU 2030 | Reduction | %   | Remaining | %   | Residual offsetting | %   | Gap  | %
      Transport           | 522      | 290       | 55% | 232       | 45% | 104                 | 20% | 128  | 25%
      Buildings & Heating | 3172     | 1034      | 33% | 2138      | 67% | 634                 | 20% | 1504 | 47%
      Other               | 3        | 0         | 13% | 3         | 87% | 1                   | 20% | 2    | 67%`,
    'column (5) as a share of the gap, and percentages of a hundred': `
      Emissions gap
                | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | % | (4) Emissions Gap | % | (5) Emissions reduction through the CCC Action Plan to address the Gap | %
      Buildings | 458 241 | 293 490 | 64 | 293 490 | 64 | 133 321 | 45
      Transport | 310 139 | 104 251 | 34 | 104 251 | 34 | 102 301 | 98`,
  },
  invalid: {
    'the digits of a percentage exchanged': {
      grid: `
        Emissions gap
                  | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | % | (4) Emissions Gap | % | (6) Residual emissions | %
        Transport | 310 139 | 104 251 | 44% | 104 251 | 34% | 205888 | 66%
        Total     | 882 805 | 482445  | 45% | 482445  | 55% | 400360 | 45%`,
      findings: {
        'Bilan!D3': 'Transport: 44% written, 33.6% expected (104,251 of 310,139).',
        'Bilan!D4': 'Total: 45% written, 54.6% expected (482,445 of 882,805).',
      },
    },
    'a round percentage, typed with its zero or shown with it': {
      grid: `
        Emissions gap
                  | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | % | (4) Emissions Gap | % | (6) Residual emissions | %
        Transport | 310 139 | 104 251 | 30.0 % | 104 251 | 34% | 205888 | 66%
        Total     | 882 805 | 482445  | '50 %  | 482445  | 55% | 400360 | 45%`,
      findings: {
        'Bilan!D3': 'Transport: 30% written, 33.6% expected (104,251 of 310,139).',
        'Bilan!D4': 'Total: 50% written, 54.6% expected (482,445 of 882,805).',
      },
    },
  },
});
