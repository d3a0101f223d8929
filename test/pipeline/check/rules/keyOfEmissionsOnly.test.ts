import { keyOfEmissionsOnly } from '../../../../src/pipeline/check/rules/keyOfEmissionsOnly';
import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { testRule } from '../../../support/ruleTester';

const sheets = {
  GES: `
    t CO2e                         | 2019
    Résidentiel                    | 100
    Tertiaire                      | 80
    Transport routier              | 200
    Agriculture                    | 20
    Déchets                        | 20
    Industrie hors branche énergie | 40`,
  Énergie: `
    Consommation d’énergie finale (GWh) | 2019
    Résidentiel                         | 500
    Tertiaire                           | 400
    Transport routier                   | 900
    Agriculture                         | 30
    Déchets                             | 5
    Industrie hors branche énergie      | 300`,
};

const sent = (shares: readonly { readonly sector: string; readonly share: number }[]): Settings => ({
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
  exchanges: [{ from: 'PCAET', to: 'CRF', sector: 'industrie', shares, reason: 'SEQE', source: 'registre SEQE 2019' }],
});

testRule(keyOfEmissionsOnly, {
  valid: {
    'a sector sent whole goes whole in both tables': {
      areTablesCompiled: true,
      settings: sent([{ sector: 'buildings', share: 1 }]),
      sheets,
    },
    'no decision': { areTablesCompiled: true, sheets },
  },
  invalid: {
    'industry split by a key of emissions': {
      grid: {
        areTablesCompiled: true,
        settings: sent([
          { sector: 'ippu', share: 0.6 },
          { sector: 'buildings', share: 0.4 },
        ]),
        sheets,
      },
      findings: {
        'CCC A-1.1!F12':
          '"Final energy consumption - Industry excluding energy branch" stays whole in the row "Industrial Process and Product Use (IPPU)": the key that splits it is one of emissions.',
      },
    },
  },
});
