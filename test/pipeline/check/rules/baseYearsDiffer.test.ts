import { baseYearsDiffer } from '../../../../src/pipeline/check/rules/baseYearsDiffer';
import { testRule } from '../../../support/ruleTester';

const ghg = `
  A-1.3 (t CO2e) | total
  base-year      | 2019
  transport      | 208799`;

testRule(baseYearsDiffer, {
  valid: {
    'one year everywhere': {
      tables: [
        ghg,
        `
      A-2.2 (kt CO2e) | baseline
      base-year       | 2019
      transport       | 209`,
      ],
    },
    'a table without a base year': {
      tables: [
        ghg,
        `
      B-2.2 (t CO2e) | reduction
      action-1       | 1200`,
      ],
    },
  },
  invalid: {
    'energy of 2018 beside emissions of 2019 (Dunkirk)': {
      grid: {
        tables: [
          `
        A-1.1 (MWh) | total
        base-year   | 2018
        transport   | 1322026`,
          ghg,
        ],
      },
      findings: { 'CCC A-1.1!B2': 'Table A-1.1: 2018; table A-1.3: 2019. Years of your sheets for A-1.1: 2018.' },
    },
  },
});
