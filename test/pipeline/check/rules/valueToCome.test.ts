import { valueToCome } from '../../../../src/pipeline/check/rules/valueToCome';
import { testRule } from '../../../support/ruleTester';

testRule(valueToCome, {
  valid: {
    'a key, which says why': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | NE
      Tertiaire   | 205  | -`,
  },
  invalid: {
    'a figure announced': {
      grid: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 395  | à compléter
        Tertiaire   | 205  | TBD`,
      findings: {
        'Bilan!C2': '"à compléter": no figure for GHG emissions - Residential in 2021.',
        'Bilan!C3': '"TBD": no figure for GHG emissions - Tertiary (services) in 2021.',
      },
    },
  },
});
