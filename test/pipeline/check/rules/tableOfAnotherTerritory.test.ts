import { defaultSettings } from '../../../../src/domain/settings';
import { tableOfAnotherTerritory } from '../../../../src/pipeline/check/rules/tableOfAnotherTerritory';
import { testRule } from '../../../support/ruleTester';

const settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
} as const;

testRule(tableOfAnotherTerritory, {
  valid: {
    'tables of the contract’s territory': {
      settings,
      sheets: {
        Métropole: `
          Périmètre : Rivemont Métropole
          kt CO2e     | 2019 | 2021
          Résidentiel | 395  | 380
          Tertiaire   | 205  | 190`,
      },
    },
  },
  invalid: {
    'the city’s table in the metropolis’ contract': {
      grid: {
        settings,
        sheets: {
          Métropole: `
            Périmètre : Rivemont Métropole
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
          Ville: `
            Émissions de GES de la Ville de Rivemont (kt CO2e)
            Secteur     | 2019 | 2021
            Résidentiel | 95   | 80
            Tertiaire   | 55   |`,
        },
      },
      findings: {
        'Ville!A2':
          'Table at the commune perimeter (Ville de Rivemont); contract at the intermunicipality perimeter (Rivemont Métropole, 200000008). Figures left out of the tables: 3.',
      },
    },
  },
});
