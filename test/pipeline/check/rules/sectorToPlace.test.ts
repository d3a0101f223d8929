import { sectorToPlace } from '../../../../src/pipeline/check/rules/sectorToPlace';
import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { testRule } from '../../../support/ruleTester';

const inventory = `
  t CO2e                         | 2019
  Résidentiel                    | 100
  Tertiaire                      | 80
  Transport routier              | 200
  Agriculture                    | 20
  Déchets                        | 20
  Industrie hors branche énergie | 40
  Branche énergie                | 12`;

const decided: Settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
  exchanges: [
    {
      from: 'PCAET',
      to: 'CRF',
      sector: 'branche-energie',
      shares: [{ sector: 'energy-industry', share: 1 }],
      reason: 'raffinerie seule, chaufferies comptées chez les consommateurs',
    },
  ],
};

testRule(sectorToPlace, {
  valid: {
    'no energy branch in the inventory': {
      areTablesCompiled: true,
      sheets: { GES: inventory.replace(/\n {2}Branche énergie .*$/, '') },
    },
    'a decision says its row, be it that of the default': {
      areTablesCompiled: true,
      settings: decided,
      sheets: { GES: inventory },
    },
  },
  invalid: {
    'an energy branch that nobody placed': {
      grid: { areTablesCompiled: true, sheets: { GES: inventory } },
      findings: {
        'GES!B8':
          '"GHG emissions - Energy branch", 2019: goes by default in the row "Energy Industry"; to be confirmed.',
      },
    },
  },
});
