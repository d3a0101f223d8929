import { baselineBefore2018 } from '../../../../src/pipeline/check/rules/baselineBefore2018';
import { testRule } from '../../../support/ruleTester';

testRule(baselineBefore2018, {
  valid: {
    '2018, the oldest that is advised': {
      tables: [
        `
      A-1.3 (t CO2e) | total
      base-year      | 2018
      transport      | 310000`,
      ],
    },
    'no base year written yet': {
      tables: [
        `
      A-1.3 (t CO2e) | total
      transport      | 310000`,
      ],
    },
  },
  invalid: {
    'an inventory of 2010 (Dijon)': {
      grid: {
        tables: [
          `
        A-1.3 (t CO2e) | total
        base-year      | 2010
        transport      | 310139`,
        ],
      },
      findings: { 'CCC A-1.3!B2': 'Table A-1.3: base year 2010.' },
    },
  },
});
