import { unitOther } from '../../../../src/pipeline/check/rules/unitOther';
import { testRule } from '../../../support/ruleTester';

testRule(unitOther, {
  valid: {
    'the quantity of the territory': `
      Émissions de GES par secteur (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
    'inhabitants, and waste in tonnes, in a table of greenhouse gases: other quantities, that say so themselves': `
      Émissions de GES de Rivemont Métropole (kt CO2e)
      Secteur              | 2019   | 2021
      Population           | 282000 | 283000
      Résidentiel          | 395    | 380
      Tertiaire            | 205    | 190
      Déchets collectés (t) | 120000 | 118000`,
  },
  invalid: {
    'a title per inhabitant: told once, with its unit': {
      grid: `
        Émissions de GES par secteur (tCO2e/hab)
        Secteur     | 2019 | 2021
        Résidentiel | 1.4  | 1.3
        Tertiaire   | 0.9  | 0.8`,
      findings: {
        'Bilan!B3':
          'Figures under the unit t CO₂e/inhabitant, which measures something else: 4, among them GHG emissions - Residential in 2019.',
      },
    },
    'surfaces beside emissions: nothing that stops, nor a slip of units': {
      grid: `
        Émissions de GES de Rivemont Métropole
        Secteur     | Unité  | 2019   | 2021
        Résidentiel | ktCO2e | 395    | 380
        Tertiaire   | m2     | 205000 | 190000`,
      findings: {
        'Bilan!C4':
          'Figures under the unit m², which measures something else: 2, among them GHG emissions - Tertiary (services) in 2019.',
      },
    },
    'inhabitants that may be counted in thousands': {
      grid: `
        Émissions de GES de Rivemont Métropole (kt CO2e)
        Secteur     | 2019 | 2021
        Population  | 282  | 283
        Résidentiel | 395  | 380
        Tertiaire   | 205  | 190`,
      findings: {
        'Bilan!B3':
          'Figures under the unit kt CO₂e/year, which measures something else: 2, among them Population in 2019.',
      },
    },
  },
});
