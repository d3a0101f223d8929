import { duplicateFact } from '../../../../src/pipeline/check/rules/duplicateFact';
import { testRule } from '../../../support/ruleTester';

testRule(duplicateFact, {
  valid: {
    'the same figure twice, in two units': {
      sheets: {
        Climat: `
          kt CO2e     | 2019 | 2021
          Résidentiel | 395  | 380
          Tertiaire   | 205  | 190`,
        Observatoire: `
          t CO2e      | 2019   | 2021
          Résidentiel | 395000 | 380000
          Tertiaire   | 205000 | 190000`,
      },
    },
    'the city, the metropolis and the department side by side: three territories, none of them decided': `
      t CO2e      | Ville 2021 | Métropole 2021 | Département 2021
      Résidentiel | 100000     | 390000         | 890000
      Tertiaire   | 80000      | 290000         | 790000`,
    'a territory per row, which a column says': `
      Émissions de GES (t CO2e)
      Territoire  | Secteur     | Année | Valeur
      Ville       | Résidentiel | 2021  | 100000
      Ville       | Tertiaire   | 2021  | 80000
      Métropole   | Résidentiel | 2021  | 390000
      Métropole   | Tertiaire   | 2021  | 290000`,
    'blocks under titles that name territories: of whom they are is asked first': `
      Émissions de GES (t CO2e)
      Secteur     | 2021
      Ville       |
      Résidentiel | 100000
      Tertiaire   | 80000
      Métropole   |
      Résidentiel | 390000
      Tertiaire   | 290000`,
  },
  invalid: {
    'the PCAET says one figure, the CRTE another': {
      grid: {
        sheets: {
          PCAET: `
            PCAET, émissions de GES (kt CO2e)
            Secteur                         | 2019
            Résidentiel                     | 400
            Tertiaire                       | 200
            Transport routier               | 300
            Autres transports               | 20
            Agriculture                     | 50
            Déchets                         | 30
            Industrie hors branche énergie  | 150
            Industrie branche énergie       | 10
            Total                           | 1160`,
          CRTE: `
            CRTE, indicateurs
            Indicateur                               | Unité   | 2019
            Emissions de GES annuelles du territoire | teq CO2 | 1300000
            Population                               | hab     | 400000`,
        },
      },
      findings: {
        'CRTE!C3':
          'Territorial GHG emissions, total, 2019: 1,300,000 t CO₂e/year here (CRTE), 1,160,000 t CO₂e/year in PCAET!B11 (PCAET inventory).',
      },
    },
    'two sheets that disagree on one figure': {
      grid: {
        sheets: {
          Climat: `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
          'Copie de travail': `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 381
            Tertiaire   | 205  | 190`,
        },
      },
      findings: {
        'Copie de travail!C2':
          'GHG emissions - Residential, 2021: 381,000 t CO₂e/year here, 380,000 t CO₂e/year in Climat!C2.',
      },
    },
  },
});
