import { scaleJump } from '../../../../src/pipeline/check/rules/scaleJump';
import { testRule } from '../../../support/ruleTester';

testRule(scaleJump, {
  valid: {
    'a notation key between two steady years': `
      kt CO2e     | 2015 | 2019 | 2021
      Résidentiel | 410  | NE   | 380
      Tertiaire   | 210  | 205  | 190`,
    'a sector divided by ten, and one that falls to nothing': `
      kt CO2e     | 2015 | 2019 | 2021
      Résidentiel | 410  | 395  | 38
      Tertiaire   | 210  | 205  | 0`,
  },
  invalid: {
    'tonnes in a kilotonne column': {
      grid: `
        kt CO2e     | 2015 | 2019 | 2021
        Résidentiel | 410  | 395  | 380000
        Tertiaire   | 210  | 205  | 190`,
      findings: {
        'Bilan!D2':
          'GHG emissions - Residential: 380,000,000 t CO₂e/year in 2021, against 410,000 t CO₂e/year in 2015: about a thousand times more or less.',
      },
    },
    'kilotonnes in the first of two years, said of the second': {
      grid: `
        t CO2e      | 2019   | 2021
        Résidentiel | 395    | 380000
        Tertiaire   | 205000 | 190000`,
      findings: {
        'Bilan!C2':
          'GHG emissions - Residential: 380,000 t CO₂e/year in 2021, against 395 t CO₂e/year in 2019: about a thousand times more or less.',
      },
    },
  },
});
