import { numberAsText } from '../../../../src/pipeline/check/rules/numberAsText';
import { testRule } from '../../../support/ruleTester';

testRule(numberAsText, {
  valid: {
    'numbers, keys and blanks': `
      kt CO2e     | 2019  | 2021
      Résidentiel | 395.5 | NE
      Tertiaire   |       | 0
      Total       | 395.5 |`,
    'a unit in the cell, told by another rule': `
      Émissions de GES | 2019     | 2021
      Résidentiel | 1 044 ktCO2e  | 1 012 ktCO2e
      Tertiaire   | 402 ktCO2e    | 395 ktCO2e`,
    'a percentage, which another rule tells': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | < 30
      Tertiaire   | 205  | 190`,
  },
  invalid: {
    'a decimal comma, thousands with spaces, an apostrophe': {
      grid: `
        kt CO2e     | 2019    | 2021
        Résidentiel | '395,5  | 380
        Tertiaire   | '1 205  | '-12
        Total       | '1600.5 | 1585`,
      findings: {
        'Bilan!B2': '"395,5" is text; read as 395.5 (GHG emissions - Residential, 2019).',
        'Bilan!B3': '"1 205" is text; read as 1,205 (GHG emissions - Tertiary (services), 2019).',
        'Bilan!C3': '"-12" is text; read as -12 (GHG emissions - Tertiary (services), 2021).',
        'Bilan!B4': '"1600.5" is text; read as 1,600.5 (Territorial GHG emissions, total, 2019).',
      },
      fixed: `
        kt CO2e     | 2019   | 2021
        Résidentiel | 395.5  | 380
        Tertiaire   | 1205   | -12
        Total       | 1600.5 | 1585`,
    },
  },
});
