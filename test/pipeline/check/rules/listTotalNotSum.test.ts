import { listTotalNotSum } from '../../../../src/pipeline/check/rules/listTotalNotSum';
import { testRule } from '../../../support/ruleTester';

const costing = (total: string, heat = '90 000 000') => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹ | Indirect impacts (co-benefits)**
  Transportation  | Tramway          | 120 000 000                | 300 000           | 5 000           | 24 000               | Air
  Energy Systems  | Heat network     | ${heat}                    | -500 000          | 30 000          | 3 000                | none
  Total           |                  | ${total}                   | -200 000          | 35 000          |                      |`;

testRule(listTotalNotSum, {
  valid: {
    'a total that adds up, savings included': costing('210 000 000'),
    'a total of something else': costing('9'),
  },
  invalid: {
    'a slip in the total that a city added': {
      grid: costing('211 000 000'),
      findings: { 'Bilan!C5': '211,000,000 written as the total, 210,000,000 when the 2 rows are added.' },
    },
  },
});
