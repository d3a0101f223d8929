import { provisionalFigures } from '../../../../src/pipeline/check/rules/provisionalFigures';
import { testRule } from '../../../support/ruleTester';

testRule(provisionalFigures, {
  valid: {
    'years alone': `
      kt CO2e     | 2019 | 2023
      Résidentiel | 410  | 395
      Tertiaire   | 210  | 205`,
  },
  invalid: {
    'a last year marked (p)': {
      grid: `
        kt CO2e     | 2019 | 2023 (p)
        Résidentiel | 410  | 395
        Tertiaire   | 210  | 205`,
      findings: {
        'Bilan!C1': '"2023 (p)": 2 provisional or estimated figures, among them GHG emissions - Residential.',
      },
    },
    'a star over the year, and the note that says what it means': {
      grid: `
        kt CO2e     | 2019 | 2023*
        Résidentiel | 410  | 395
        Tertiaire   | 210  | 205
        * données provisoires`,
      findings: {
        'Bilan!C1': '"2023*": 2 provisional or estimated figures, among them GHG emissions - Residential.',
      },
    },
    'a last year said provisional in words': {
      grid: `
        kt CO2e     | 2019 | 2023 provisoire
        Résidentiel | 410  | 395
        Tertiaire   | 210  | 205`,
      findings: {
        'Bilan!C1': '"2023 provisoire": 2 provisional or estimated figures, among them GHG emissions - Residential.',
      },
    },
  },
});
