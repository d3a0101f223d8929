import { totalNotSum } from '../../../../src/pipeline/check/rules/totalNotSum';
import { testRule } from '../../../support/ruleTester';

testRule(totalNotSum, {
  valid: {
    'lines and total rounded one by one': `
      kt CO2e           | 2019  | 2021
      Résidentiel       | 395.4 | 380
      Tertiaire         | 205.4 | 190.4
      Transport routier | 298.4 | 284.4
      Total             | 899   | 855`,
    'a subtotal beside its lines': `
      kt CO2e           | 2019 | 2021
      Résidentiel       | 395  | 380
      Transport routier | 298  | 284
      Autres transports | 12   | 11
      Transports        | 310  | 295
      Total             | 705  | 675`,
    'a total above lines, one of them secret': `
      kt CO2e           | 2019   | 2021
      Résidentiel       | 395    | 380
      Tertiaire         | 205    | 190
      Industrie         | secret | secret
      Total             | 900    | 850`,
    'a total that takes sinks in': `
      kt CO2e           | 2019 | 2021
      Résidentiel       | 395  | 380
      Tertiaire         | 205  | 190
      Séquestration     | -37  | -36
      Total             | 563  | 534`,
  },
  invalid: {
    'two digits swapped in a total': {
      grid: `
        kt CO2e                        | 2019 | 2021
        Résidentiel                    | 395  | 380
        Tertiaire                      | 205  | 190
        Transport routier              | 298  | 284
        Autres transports              | 12   | 11
        Agriculture                    | 80   | 78
        Déchets                        | 30   | 29
        Industrie hors branche énergie | 290  | 281
        Industrie branche énergie      | 20   | 19
        Total                          | 1303 | 1272`,
      findings: {
        'Bilan!B10':
          'Territorial GHG emissions, total, 2019: 1,303 kt CO₂e/year shown, 1,330 kt CO₂e/year when the 8 lines are added.',
      },
    },
    'a subtotal below its lines, whatever the sectors left out': {
      grid: `
        kt CO2e           | 2019 | 2021
        Résidentiel       | 395  | 380
        Transport routier | 298  | 284
        Autres transports | 12   | 11
        Transports        | 298  | 295
        Total             | 705  | 675`,
      findings: {
        'Bilan!B5':
          'GHG emissions - Transport, total, 2019: 298 kt CO₂e/year shown, 310 kt CO₂e/year when the 2 lines are added.',
      },
    },
  },
});
