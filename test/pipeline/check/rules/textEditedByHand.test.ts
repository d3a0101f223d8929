import { textEditedByHand } from '../../../../src/pipeline/check/rules/textEditedByHand';
import { testRule } from '../../../support/ruleTester';

testRule(textEditedByHand, {
  valid: {
    'a figure typed over ours, told by another rule': {
      tables: [
        `
        A-1.3 (t CO2e) | total
        waste          | 80000<74500`,
      ],
    },
  },
  invalid: {
    'a description that a person shortened': {
      grid: {
        tables: [
          `
          B-2.2    | description
          action-1 | Un guichet.<Guichet unique et aides.`,
        ],
      },
      findings: {
        'CCC B-2.2!B2':
          'action-1, description: your text "Un guichet." is kept; the source says "Guichet unique et aides.".',
      },
    },
  },
});
