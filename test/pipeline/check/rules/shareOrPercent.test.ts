import { shareOrPercent } from '../../../../src/pipeline/check/rules/shareOrPercent';
import { testRule } from '../../../support/ruleTester';

testRule(shareOrPercent, {
  valid: {
    'shares on 0 to 100': `
      Indicateur           | Unité | 2019 | 2021
      Part modale - vélo   | %     | 4    | 6
      Part modale - marche | %     | 24   | 25`,
  },
  invalid: {
    'shares of 1 beside a percent': {
      grid: `
        Indicateur           | Unité | 2019 | 2021
        Part modale - vélo   | %     | 0.04 | 6
        Part modale - marche | %     | 0.24 | 25`,
      findings: {
        'Bilan!C1': 'Shares written between 0 and 1: 2, among them "0.04" (Modal share - cycling, 2019).',
      },
    },
  },
});
