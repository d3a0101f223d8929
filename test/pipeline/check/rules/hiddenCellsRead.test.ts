import { hiddenCellsRead } from '../../../../src/pipeline/check/rules/hiddenCellsRead';
import { testRule } from '../../../support/ruleTester';

const plan = `
  Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Statut
  Mobilité | Pistes cyclables         | Voirie                      | 500000                   | En cours
  Mobilité | Zone piétonne            | Voirie                      | 300000                   | Abandonné
  Mobilité | Autopartage              | Voirie                      | 200000                   | En cours`;

const inventory = `
  Émissions de GES (kt CO2e)
  Secteur     | 2018 | 2019 | 2021
  Résidentiel | 300  | 298  | 284
  Tertiaire   | 210  | 205  |
  Agriculture | 80   | 80   | 79
  Déchets     | 12   | 11   | 10`;

testRule(hiddenCellsRead, {
  valid: {
    'a hidden row that holds an abandoned action': {
      sheets: { Plan: { text: plan, hiddenRows: new Set([2]), isFiltered: true } },
    },
    'a hidden row above the table, and a hidden column beside it': {
      sheets: { GES: { text: inventory, hiddenRows: new Set([0]), hiddenCols: new Set([5]) } },
    },
  },
  invalid: {
    'an action behind a filter': {
      grid: { sheets: { Plan: { text: plan, hiddenRows: new Set([2, 3]), isFiltered: true } } },
      findings: { 'Plan!A4': 'Hidden or filtered cells, read like the others: 5 (A4:E4).' },
    },
    'hidden rows and a hidden year: each cell once': {
      grid: { sheets: { GES: { text: inventory, hiddenRows: new Set([3, 5]), hiddenCols: new Set([1]) } } },
      findings: { 'GES!B4': 'Hidden or filtered cells, read like the others: 7 (B4:C4, B6:D6, B3:B5).' },
    },
    'a hidden sheet': {
      grid: { sheets: { GES: { text: inventory, visibility: 'hidden' } } },
      findings: { 'GES!A2': 'Hidden or filtered cells, read like the others: 11 (A2:D6).' },
    },
  },
});
