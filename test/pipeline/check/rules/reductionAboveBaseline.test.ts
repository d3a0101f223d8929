import { reductionAboveBaseline } from '../../../../src/pipeline/check/rules/reductionAboveBaseline';
import { testRule } from '../../../support/ruleTester';

testRule(reductionAboveBaseline, {
  valid: {
    'everything avoided in a sector': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | target | existing | plan
        waste           | 42       | 42     | 10       | 32`,
      ],
    },
  },
  invalid: {
    'more actions than emissions in one sector (Warsaw)': {
      grid: {
        tables: [
          `
          A-2.2 (kt CO2e) | baseline | target | existing | plan
          buildings       | 611      | 489    | 0        | 749
          transport       | 500      | 400    | 100      | 300`,
        ],
      },
      findings: { 'CCC A-2.2!E2': 'buildings: 749 kt CO₂e of reduction for 611 of emissions.' },
    },
  },
});
