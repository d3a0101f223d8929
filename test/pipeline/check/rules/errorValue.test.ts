import { errorValue } from '../../../../src/pipeline/check/rules/errorValue';
import { testRule } from '../../../support/ruleTester';

testRule(errorValue, {
  valid: {
    'a formula with its stored value': `
      kt CO2e     | 2019             | 2021
      Résidentiel | =B3*2 => 410     | 380
      Tertiaire   | 205              | 190`,
  },
  invalid: {
    'an error, but not a formula never calculated': {
      grid: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 395  | #DIV/0!
        Tertiaire   | 205  | =B3*2`,
      findings: {
        'Bilan!C2': 'No value for GHG emissions - Residential in 2021: the cell shows "#DIV/0!".',
      },
    },
  },
});
