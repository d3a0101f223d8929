import { unitInCell } from '../../../../src/pipeline/check/rules/unitInCell';
import { testRule } from '../../../support/ruleTester';

testRule(unitInCell, {
  valid: {
    'the unit in the heading': `
      kt CO2e     | 2019   | 2021
      Résidentiel | '395,5 | NE
      Tertiaire   | 205    | 0`,
  },
  invalid: {
    'the unit in each cell (Bordeaux)': {
      grid: `
        Émissions de GES | 2019         | 2021
        Résidentiel      | 1 044 ktCO2e | 1012
        Tertiaire        | 402 ktCO2e   | NE`,
      findings: {
        'Bilan!B2': '"1 044 ktCO2e": read as 1,044 kt CO₂e/year (GHG emissions - Residential, 2019).',
        'Bilan!B3': '"402 ktCO2e": read as 402 kt CO₂e/year (GHG emissions - Tertiary (services), 2019).',
      },
      fixed: `
        Émissions de GES | 2019, ktCO2e | 2021
        Résidentiel      | 1044         | 1012
        Tertiaire        | 402          | NE`,
    },
    'a bare mass in the cell, what it is a mass of in the heading': {
      grid: `
        kt CO2e     | 2019    | 2021
        Résidentiel | 310 kt  | 298
        Tertiaire   | 402     | NE`,
      findings: {
        'Bilan!B2': '"310 kt": read as 310 kt/year (GHG emissions - Residential, 2019).',
      },
      fixed: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 310  | 298
        Tertiaire   | 402  | NE`,
    },
    'the unit in the cell and in the heading': {
      grid: `
        kt CO2e     | 2019    | 2021
        Résidentiel | 310 kt CO2e  | 298
        Tertiaire   | 402     | NE`,
      findings: {
        'Bilan!B2': '"310 kt CO2e": read as 310 kt CO₂e/year (GHG emissions - Residential, 2019).',
      },
      fixed: `
        kt CO2e     | 2019 | 2021
        Résidentiel | 310  | 298
        Tertiaire   | 402  | NE`,
    },
  },
});
