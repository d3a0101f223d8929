import { textCut } from '../../../../src/pipeline/check/rules/textCut';
import { testRule } from '../../../support/ruleTester';

testRule(textCut, {
  valid: {
    'a text that just fits': {
      tables: [
        `
        B-2.2    | description
        action-1 | Guichet unique…32767`,
      ],
    },
  },
  invalid: {
    'a text one character too long': {
      grid: {
        tables: [
          `
          B-2.2    | description
          action-1 | Guichet unique…32768`,
        ],
      },
      findings: { 'CCC B-2.2!B2': 'action-1, description: a text of 32,768 characters, cut at 32,767.' },
    },
  },
});
