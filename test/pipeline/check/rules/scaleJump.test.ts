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
          'Figures about a thousand times larger or smaller than in other years, under "2021": 1, among them GHG emissions - Residential in 2021, 380,000,000 t CO₂e/year.',
      },
    },
    'a whole column: said once, at its heading': {
      grid: `
        kt CO2e           | 2015 | 2019 | 2021
        Résidentiel       | 410  | 395  | 380000
        Tertiaire         | 210  | 205  | 190000
        Transport routier | 900  | 850  | 810000`,
      findings: {
        'Bilan!D1':
          'Figures about a thousand times larger or smaller than in other years, under "2021": 3, among them GHG emissions - Residential in 2021, 380,000,000 t CO₂e/year.',
      },
    },
    'kilotonnes in the first of two years: either may be wrong': {
      grid: `
        t CO2e      | 2019   | 2021
        Résidentiel | 395    | 380000
        Tertiaire   | 205000 | 190000`,
      findings: {
        'Bilan!B2':
          'Figures about a thousand times larger or smaller than in other years, under "2019": 1, among them GHG emissions - Residential in 2019, 395 t CO₂e/year.',
        'Bilan!C2':
          'Figures about a thousand times larger or smaller than in other years, under "2021": 1, among them GHG emissions - Residential in 2021, 380,000 t CO₂e/year.',
      },
    },
  },
});
