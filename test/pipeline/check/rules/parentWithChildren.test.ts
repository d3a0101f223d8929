import { parentWithChildren } from '../../../../src/pipeline/check/rules/parentWithChildren';
import { testRule } from '../../../support/ruleTester';

testRule(parentWithChildren, {
  valid: {
    'a subtotal shown and not added': `
      kt CO2e           | 2019 | 2021
      Résidentiel       | 395  | 380
      Transport routier | 298  | 284
      Autres transports | 12   | 11
      Transports        | 310  | 295
      Total             | 705  | 675`,
    'a subtotal that stands for its lines': `
      kt CO2e           | 2019 | 2021
      Résidentiel       | 395  | 380
      Transports        | 310  | 295
      Total             | 705  | 675`,
  },
  invalid: {
    'transport added with its two lines, one year of two': {
      grid: `
        kt CO2e           | 2019 | 2021
        Résidentiel       | 395  | 380
        Transport routier | 298  | 284
        Autres transports | 12   | 11
        Transports        | 310  | 295
        Total             | 1015 | 675`,
      findings: {
        'Bilan!B6':
          'Territorial GHG emissions, total, 2019: 1,015 kt CO₂e/year, that is the lines (705 kt CO₂e/year) plus the subtotal Bilan!B5, already counted.',
      },
    },
  },
});
