import { wasteScope3Missing } from '../../../../src/pipeline/check/rules/wasteScope3Missing';
import { testRule } from '../../../support/ruleTester';

testRule(wasteScope3Missing, {
  valid: {
    'everything treated inside (Grenoble)': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | scope3 | total
        transport      | 310000 |        | 310000
        waste          | 92935  | NO     | 92935`,
      ],
    },
    'a table still empty, told by another rule': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | scope3 | total
        waste          | ?      | ?      | ?`,
      ],
    },
  },
  invalid: {
    'a PCAET inventory, which leaves it out': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | scope1 | scope3 | total
          transport      | IE     |        | 310000
          waste          | IE     | ?      | 92935`,
        ],
      },
      findings: { 'CCC A-1.3!C3': 'Table A-1.3, waste, scope 3: blank cell.' },
    },
  },
});
