import { targetUnder80 } from '../../../../src/pipeline/check/rules/targetUnder80';
import { testRule } from '../../../support/ruleTester';

testRule(targetUnder80, {
  valid: {
    'exactly 80 %, rounded': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target
        total           | 4567     | 3653`,
      ],
    },
    'a sector under 80 % below a total that is not': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target
        transport       | 674      | 421
        total           | 4567     | 3700`,
      ],
    },
  },
  invalid: {
    'a published G3 at 71 % (Nantes)': {
      grid: {
        tables: [
          `
          A-2.1 (kt CO2e) | bau  | reduction
          total           | 2390 | 1701`,
        ],
      },
      findings: {
        'CCC A-2.1!C2': 'Reduction target: 1,701 kt CO₂e of 2,390, that is 71.2%; the Mission expects 80%.',
      },
    },
    'a G2 target of 55 % (Dijon)': {
      grid: {
        tables: [
          `
          A-2.2 (t CO2e) | baseline | target
          total          | 882805   | 482445`,
        ],
      },
      findings: {
        'CCC A-2.2!C2': 'Reduction target: 482,445 t CO₂e of 882,805, that is 54.6%; the Mission expects 80%.',
      },
    },
  },
});
