import { editedByHand } from '../../../../src/pipeline/check/rules/editedByHand';
import { testRule } from '../../../support/ruleTester';

testRule(editedByHand, {
  valid: {
    'figures of ours, and a key typed in a blank': {
      tables: [
        `
        A-1.3 (t CO2e) | scope3 | total
        waste          | NO     | 74500
        transport      | ?      | 310000`,
      ],
    },
  },
  invalid: {
    'two figures typed over ours': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | scope3 | total
          waste          | NO     | 80000<74500
          transport      | 12<NE  | 310000`,
        ],
      },
      findings: {
        'CCC A-1.3!C2': 'waste, total: "80,000" typed by hand; computed value: "74,500".',
        'CCC A-1.3!B3': 'transport, scope3: "12" typed by hand; computed value: "NE".',
      },
    },
  },
});
