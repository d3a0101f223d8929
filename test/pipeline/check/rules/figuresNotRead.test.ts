import { figuresNotRead } from '../../../../src/pipeline/check/rules/figuresNotRead';
import { testRule } from '../../../support/ruleTester';

testRule(figuresNotRead, {
  valid: {
    'a table with its remarks and a memo of one figure': `
      kt CO2e     | 2019 | 2021 | Source
      Résidentiel | 395  | 380  | Observatoire
      Tertiaire   | 205  | 190  | Observatoire

      Population  | 412000`,
  },
  invalid: {
    'figures beside a table that is understood': {
      grid: `
        kt CO2e     | 2019 | 2021 |  | Arbres plantés | Nord | Sud
        Résidentiel | 395  | 380  |  | Tilleuls       | 12   | 31
        Tertiaire   | 205  | 190  |  | Érables        | 14   | 27`,
      findings: {
        'Bilan!F2': 'Figures that Passerelle does not understand yet: 4 at least, none is taken.',
      },
    },
  },
});
