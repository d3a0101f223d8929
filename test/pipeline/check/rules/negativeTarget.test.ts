import { negativeTarget } from '../../../../src/pipeline/check/rules/negativeTarget';
import { testRule } from '../../../support/ruleTester';

testRule(negativeTarget, {
  valid: {
    'a sector that stays as it is, and a surplus elsewhere': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | existing | gap
        waste           | 42       | 0      | 10       | -10`,
      ],
    },
  },
  invalid: {
    'a sector that is to emit more than today': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | existing | plan
          transport       | 200      | -100   | 0        | 0
          waste           | 42       | 20     | 0        | 20`,
        ],
      },
      findings: {
        'CCC A-2.2!C2': 'transport: reduction target of -100 kt CO₂e for 200 kt CO₂e of baseline emissions.',
      },
    },
  },
});
