import { baselineInPandemic } from '../../../../src/pipeline/check/rules/baselineInPandemic';
import { testRule } from '../../../support/ruleTester';

testRule(baselineInPandemic, {
  valid: {
    '2019 and 2022, on either side': {
      tables: [
        `
      A-1.1 (MWh) | total
      base-year   | 2022
      transport   | 4580174`,
        `
      A-1.3 (t CO2e) | total
      base-year      | 2019
      transport      | 990497`,
      ],
    },
  },
  invalid: {
    'energy of 2021 (Nantes)': {
      grid: {
        tables: [
          `
        A-1.1 (MWh) | total
        base-year   | 2021
        transport   | 4639422`,
        ],
      },
      findings: { 'CCC A-1.1!B2': 'Table A-1.1: base year 2021.' },
    },
  },
});
