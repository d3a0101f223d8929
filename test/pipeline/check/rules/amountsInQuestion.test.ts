import { amountsInQuestion } from '../../../../src/pipeline/check/rules/amountsInQuestion';
import { testRule } from '../../../support/ruleTester';

testRule(amountsInQuestion, {
  valid: {
    'amounts whose unit the title says': `
      PPI en k€ TTC
      Opération | CP 2024 | CP 2025
      École     | 12      | 8`,
  },
  invalid: {
    'amounts without a unit': {
      grid: `
        PPI TTC
        Opération | CP 2024 | CP 2025
        École     | 12      | 8`,
      findings: { 'Bilan!A2': 'Amounts that wait for an answer: 2, among them "12" (B3).' },
    },
    'a number that reads two ways': {
      grid: `
        PPI en k€ TTC
        Opération | CP 2024 | CP 2025
        École     | '1,234  | 8`,
      findings: { 'Bilan!A2': 'Amounts that wait for an answer: 1, among them "1,234" (B3).' },
    },
  },
});
