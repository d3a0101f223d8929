import { totalOfOtherSectors } from '../../../../src/pipeline/check/rules/totalOfOtherSectors';
import { testRule } from '../../../support/ruleTester';

const PCAET = `
  PCAET, émissions de GES (kt CO2e)
  Secteur                         | 2019
  Résidentiel                     | 400
  Tertiaire                       | 200
  Transport routier               | 300
  Autres transports               | 20
  Agriculture                     | 50
  Déchets                         | 30
  Industrie hors branche énergie  | 150
  Industrie branche énergie       | 10`;

const contract = (total: string) => `
  CRTE, indicateurs
  Indicateur                               | Unité   | 2019
  Emissions de GES annuelles du territoire | teq CO2 | ${total}
  Population                               | hab     | 400000`;

testRule(totalOfOtherSectors, {
  valid: {
    'a total that the sectors of the PCAET make, but for rounding': { sheets: { PCAET, CRTE: contract('1161200') } },
  },
  invalid: {
    'the PCAET says one figure, the CRTE another': {
      grid: { sheets: { PCAET, CRTE: contract('1300000') } },
      findings: {
        'CRTE!C3':
          'Territorial GHG emissions, total, 2019: 1,300,000 t CO₂e/year here (CRTE), 1,160,000 when the sectors of "PCAET" (PCAET inventory) are added, in PCAET!B3.',
      },
    },
  },
});
