import { defaultSettings } from '../../../../src/domain/settings';
import { territoryDiffers } from '../../../../src/pipeline/check/rules/territoryDiffers';
import { testRule } from '../../../support/ruleTester';

const settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
} as const;

testRule(territoryDiffers, {
  valid: {
    'a sheet of the settings’ territory beside one of the city': {
      settings,
      sheets: {
        Métropole: `
          Périmètre : Rivemont Métropole, SIREN 200000016
          kt CO2e     | 2019 | 2021
          Résidentiel | 395  | 380
          Tertiaire   | 205  | 190`,
        Ville: `
          Périmètre : Ville de Rivemont
          kt CO2e     | 2019 | 2021
          Résidentiel | 95   | 80
          Tertiaire   | 55   | 50`,
      },
    },
  },
  invalid: {
    'another SIREN on every sheet': {
      grid: {
        settings,
        sheets: {
          Métropole: `
            Périmètre : Rivemont Métropole, SIREN 200000008
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
        },
      },
      findings: {
        'Métropole!B3':
          'Settings: intermunicipality perimeter (Rivemont Métropole, 200000016); sheets: intermunicipality perimeter (Rivemont Métropole, 200000008). Figures of emissions and energy left out of the tables: 4.',
      },
    },
  },
});
