import { questionsPending } from '../../../../src/pipeline/check/rules/questionsPending';
import { testRule } from '../../../support/ruleTester';

testRule(questionsPending, {
  valid: {
    'labels that are all known': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
  },
  invalid: {
    'a sector written in the city’s own way': {
      grid: `
        kt CO2e            | 2019 | 2021
        Résidentiel        | 395  | 380
        Tertiaire          | 205  | 190
        Résidnetiel privé  | 300  | 290`,
      findings: {
        'Bilan!A1': 'Labels to confirm in this table: 1, among them "Résidnetiel privé" (A4).',
      },
    },
  },
});
