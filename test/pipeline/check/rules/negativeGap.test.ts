import { negativeGap } from '../../../../src/pipeline/check/rules/negativeGap';
import { testRule } from '../../../support/ruleTester';

testRule(negativeGap, {
  valid: {
    'a gap of nothing': {
      tables: [
        `
        A-2.2 (kt CO2e) | target | existing | gap
        waste           | 40     | 40       | 0`,
      ],
    },
    'a negative figure that is no gap': {
      tables: [
        `
        A-1.3 (t CO2e) | total
        afolu-sinks    | -37000`,
      ],
    },
  },
  invalid: {
    'a sector whose existing strategies pass its target': {
      grid: {
        tables: [
          `
          A-2.2 (t CO2e) | target | existing | gap
          energy         | 4000   | 5300     | -1300
          transport      | 421403 | 216023   | 205380`,
        ],
      },
      findings: { 'CCC A-2.2!D2': 'energy: gap of -1,300 t CO₂e.' },
    },
  },
});
