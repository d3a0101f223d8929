import { formulaUncomputed } from '../../../../src/pipeline/check/rules/formulaUncomputed';
import { testRule } from '../../../support/ruleTester';

testRule(formulaUncomputed, {
  valid: {
    'a formula with its stored value, and an error of its own': `
      kt CO2e     | 2019         | 2021
      Résidentiel | =B3*2 => 410 | 380
      Tertiaire   | 205          | #DIV/0!`,
  },
  invalid: {
    'a formula that no program has computed': {
      grid: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 395  | =B2*2
        Tertiaire   | 205  | 190`,
      findings: {
        'Bilan!C2': 'No value for GHG emissions - Residential in 2021: the formula of the cell has no stored result.',
      },
    },
  },
});
