import { notOneValue } from '../../../../src/pipeline/check/rules/notOneValue';
import { testRule } from '../../../support/ruleTester';

testRule(notOneValue, {
  valid: {
    'one value a cell, negative ones too': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | -12
      Tertiaire   | NE   | 205`,
  },
  invalid: {
    'a range, a bound, an approximation': {
      grid: `
        kt CO2e         | 2019  | 2021
        Résidentiel     | 395   | 350-380
        Tertiaire       | < 205 | 190
        Agriculture     | 80    | env. 75`,
      findings: {
        'Bilan!C2': '"350-380" is not one single value (GHG emissions - Residential, 2021).',
        'Bilan!B3': '"< 205" is not one single value (GHG emissions - Tertiary (services), 2019).',
        'Bilan!C4': '"env. 75" is not one single value (GHG emissions - Agriculture, 2021).',
      },
    },
  },
});
