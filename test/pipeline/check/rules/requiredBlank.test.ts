import { requiredBlank } from '../../../../src/pipeline/check/rules/requiredBlank';
import { testRule } from '../../../support/ruleTester';

testRule(requiredBlank, {
  valid: {
    'zeros and keys, which are answers': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | scope2 | total
        waste          | 0      | NO     | 0
        transport      | IE     | IE     | 310000`,
      ],
    },
    'an economic indicator without values: a warning, by another rule': {
      tables: [
        `
        IP-10      | unit | baseline | target
        renovation | %    | ?        | ?`,
      ],
    },
    'a budget that waits for its split, told by another rule': {
      tables: [
        `
        IP-6 (€)  | capex | opex | budget
        action-1  | ?     | ?    | 250000`,
      ],
    },
  },
  invalid: {
    'two blank cells': {
      grid: {
        tables: [
          `
          A-1.1 (MWh) | scope1 | scope3 | total
          waste       | IE     |        | ?
          afolu       | ?      |        | 12000`,
        ],
      },
      findings: {
        'CCC A-1.1!D2': 'waste, total: blank cell.',
        'CCC A-1.1!B3': 'afolu, scope1: blank cell.',
      },
    },
    'an action without any cost': {
      grid: {
        tables: [
          `
          IP-6 (€)  | capex | opex | budget
          action-1  | ?     | 5000 |`,
        ],
      },
      findings: { 'CCC IP-6!B2': 'action-1, capex: blank cell.' },
    },
  },
});
