import { keyNotDated } from '../../../../src/pipeline/check/rules/keyNotDated';
import { testRule } from '../../../support/ruleTester';

testRule(keyNotDated, {
  valid: {
    'a reason with its department and its year, and a key that needs none': {
      tables: [
        `
        A-1.3 (t CO2e) | scope2                                           | total
        waste          | NO<3                                             | 74500
        transport      | NE: not measured, Energy department, 2026<3 | 310000`,
      ],
    },
  },
  invalid: {
    'two keys typed by hand, neither of them dated': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | scope2          | total
          waste          | IE: in IPPU<3   | 74500
          transport      | NE: no data<3   | 310000`,
        ],
      },
      findings: {
        'CCC A-1.3!B2': 'Keys typed by hand without date or author: 2, among them "IE: in IPPU" (waste).',
      },
    },
  },
});
