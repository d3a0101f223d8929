import { needNotTakenUp } from '../../../../src/pipeline/check/rules/needNotTakenUp';
import { testRule } from '../../../support/ruleTester';

const policies = (need: string) => `
  A-2.1: List of relevant policies, strategies & regulations
  Type     | Level | Name & Title  | Description      | Relevance       | Need for action
  strategy | local | Mobility plan | Fewer cars       | A third of all  | ${need}
  strategy | local | Housing plan  | Warm homes       | A half of all   | none`;

const Governance = `
  C.1.1: Enabling organisational and governance interventions
  Intervention name | Description                    | Responsible entity/ dept./ person | Involved stakeholder | Enabling impact   | Co-benefits
  Mobility board    | A board that sets parking fees | Mobility department               | Users                | Quicker decisions | Cleaner air`;

testRule(needNotTakenUp, {
  valid: {
    'a need that the board takes up': { sheets: { Policies: policies('Set parking fees with a board'), Governance } },
  },
  invalid: {
    'a need that stays without effect': {
      grid: { sheets: { Policies: policies('Buy land along the tramway'), Governance } },
      findings: {
        'Policies!F3':
          'Needs for action that no intervention of C-1 takes up: 1, among them "Buy land along the tramway".',
      },
    },
  },
});
