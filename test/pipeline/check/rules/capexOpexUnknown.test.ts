import { capexOpexUnknown } from '../../../../src/pipeline/check/rules/capexOpexUnknown';
import { testRule } from '../../../support/ruleTester';

testRule(capexOpexUnknown, {
  valid: {
    'a split given for every budget': {
      tables: [
        `
        IP-6 (€)  | capex  | opex | budget
        action-1  | 200000 | 5000 | 205000`,
      ],
    },
    'no budget at all': {
      tables: [
        `
        IP-6 (€)  | capex | opex | budget
        action-1  | ?     | ?    |`,
      ],
    },
  },
  invalid: {
    'budgets of action plans: said once for the table': {
      grid: {
        tables: [
          `
          IP-6 (€)  | capex  | opex | budget
          action-1  | 200000 | 5000 | 205000
          action-2  | ?      | ?    | 250000
          action-3  | ?      | ?    | 40000`,
        ],
      },
      findings: { 'CCC IP-6!B3': 'Budgets without a split between capex and yearly opex: 2.' },
    },
  },
});
