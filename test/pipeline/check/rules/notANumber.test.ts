import { notANumber } from '../../../../src/pipeline/check/rules/notANumber';
import { testRule } from '../../../support/ruleTester';

testRule(notANumber, {
  valid: {
    'ways of saying that a figure is missing': `
      kt CO2e     | 2015 | 2019 | 2021
      Résidentiel | NC   | -    | secret
      Tertiaire   | n.d. | NE   | 12,5`,
  },
  invalid: {
    'words where a figure is expected': {
      grid: `
        kt CO2e     | 2019              | 2021
        Résidentiel | voir avec Camille | 380
        Tertiaire   | 205               | bla bla`,
      findings: {
        'Bilan!C3': '"bla bla" is not a number (GHG emissions - Tertiary (services), 2021).',
      },
    },
    'a date: quoted as people see it': {
      grid: `
        kt CO2e     | 2019       | 2021
        Résidentiel | 2024-01-01 | 380
        Tertiaire   | 205        | 210`,
      findings: {
        'Bilan!B2': '"01/01/2024" is a date where a number is expected (GHG emissions - Residential, 2019).',
      },
    },
  },
});
