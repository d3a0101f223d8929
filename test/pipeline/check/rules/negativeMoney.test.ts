import { negativeMoney } from '../../../../src/pipeline/check/rules/negativeMoney';
import { testRule } from '../../../support/ruleTester';

const costing = (total: string, heat = '90 000 000') => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹ | Indirect impacts (co-benefits)**
  Transportation  | Tramway          | 120 000 000                | 300 000           | 5 000           | 24 000               | Air
  Energy Systems  | Heat network     | ${heat}                    | -500 000          | 30 000          | 3 000                | none
  Total           |                  | ${total}                   | -200 000          | 35 000          |                      |`;

testRule(negativeMoney, {
  valid: { 'savings in the running costs': costing('210 000 000') },
  invalid: {
    'a cost below zero': {
      grid: costing('30 000 000', '-90 000 000'),
      findings: { 'Bilan!C4': 'Energy Systems, Heat network: -90,000,000.' },
    },
  },
});
