import { costedActionNotInPlan } from '../../../../src/pipeline/check/rules/costedActionNotInPlan';
import { testRule } from '../../../support/ruleTester';

const summary = (second: string) => `
  C-3.1: Summary of interventions with cost implication
  Action/ intervention name | Responsible entity and person | Start/end date | Field of action  | Impact  | Total cost estimated
  1. Heat network           | Energy department             | 2024-2028      | Energy Systems   | 1000 t  | 40000000
  ${second}`;

const Costing = `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator   | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
  Energy Systems  | Heat network North | 40000000                   | 20000             | 4000            | 10000
  Transportation  | Electric buses     | 9000000                    | 10000             | 900             | 10000`;

testRule(costedActionNotInPlan, {
  valid: {
    'the same actions, and one without a cost': {
      sheets: {
        Plan: summary(
          'Electric buses | Transport | 2025 | Transportation | 300 t | 9000000\nBoard | City | 2025 | All | | 0',
        ),
        Costing,
      },
    },
  },
  invalid: {
    'an action in each plan that the other has not': {
      grid: {
        sheets: { Plan: summary('Electric cars | Transport | 2025 | Transportation | 300 t | 500000'), Costing },
      },
      findings: {
        'Plan!A4': '"Electric cars" has a cost here, and is not in Table 6.',
        'Costing!B4': '"Electric buses" has a cost here, and is not in C-3.1.',
      },
    },
  },
});
