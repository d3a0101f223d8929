import { inventoryRowsLeftOut } from '../../../../src/pipeline/check/rules/inventoryRowsLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(inventoryRowsLeftOut, {
  valid: {
    'titles over the rows of their block, and a row that is asked': `
      GES (tCO2e)      | 2018 | 2020
      Bâtiments        |      |
      Résidentiel      | 100  | 90
      Tertiaire        | 80   | 70
      Trottinettes     | 1    | 1`,
    'the two sectors of a row that holds both': `
      GES (tCO2e)        | 2018 | 2020
      Transports         | 250  | 240
      dont routier       | 200  | 190
      dont non routier   | 50   | 50`,
  },
  invalid: {
    'parts of the rows above, by the row that holds them': {
      grid: `
        Production d'énergies renouvelables (GWh) | 2018 | 2020
        Hydraulique                               | 100  | 101
        Pompes à chaleur                          | 90   | 95
        dont PAC géothermiques                    | 20   | 21
        dont PAC aérothermiques                   | 70   | 74`,
      findings: {
        'Bilan!A4':
          'Rows of figures not taken in this table: 2 (dont PAC géothermiques · dont PAC aérothermiques → Counted in "Pompes à chaleur" already, the row above).',
      },
    },
    'parts of two sectors of an inventory': {
      grid: `
        GES (tCO2e)     | 2018 | 2020
        Résidentiel     | 400  | 390
        dont chauffage  | 300  | 290
        Tertiaire       | 300  | 290
        dont bureaux    | 100  | 90`,
      findings: {
        'Bilan!A3':
          'Rows of figures not taken in this table: 2 (dont chauffage → Counted in "Résidentiel" already, the row above ; dont bureaux → Counted in "Tertiaire" already, the row above).',
      },
    },
  },
});
