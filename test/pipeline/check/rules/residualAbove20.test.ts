import { residualAbove20 } from '../../../../src/pipeline/check/rules/residualAbove20';
import { testRule } from '../../../support/ruleTester';

testRule(residualAbove20, {
  valid: {
    'a fifth, to the rounding': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 4567     | 3654   | 900 | 900  | 914`,
      ],
    },
    'one sector above, the total under': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        transport       | 336      | 182    | 100 | 100  | 154
        total           | 1711     | 1400   | 300 | 300  | 311`,
      ],
    },
    'column 5 not known: nobody can say what the plan does not cover': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | gap | plan | residual
        total           | 1000     | 850    | 400 | NE   | 150`,
      ],
    },
  },
  invalid: {
    'a published G3 where 38 % remains (Dunkirk)': {
      grid: {
        tables: [
          `
          A-2.1 (kt CO2e) | bau | reduction | remaining | offsetting | gap
          total           | 646 | 399       | 248       | 129        | 118`,
        ],
      },
      findings: {
        'CCC A-2.1!D2':
          '38.4% of the baseline emissions are left in 2030: 248 of 646 kt CO₂e, 130 residual (20.1%) and 118 that the plan does not cover.',
      },
    },
    'a target of 85 % that the actions do not reach': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | gap  | plan | residual
          total           | =2100    | =1785  | =900 | =628 | =315`,
        ],
      },
      findings: {
        'CCC A-2.2!F2':
          '28% of the baseline emissions are left in 2030: 587 of 2,100 kt CO₂e, 315 residual (15%) and 272 that the plan does not cover.',
      },
    },
  },
});
