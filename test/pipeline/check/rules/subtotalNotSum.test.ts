import { subtotalNotSum } from '../../../../src/pipeline/check/rules/subtotalNotSum';
import { testRule } from '../../../support/ruleTester';

const costing = (subtotal: string) => `
  Table 6: Sectorial Costing
  Field of action   | Action/Indicator             | Implementation Costs/Capex (M€) | Operational costs (M€/year) | Direct impacts | Cost effectiveness | Indirect impacts (co-benefits)
  Transportation    | Tramway                      | 185                             | 4.2                         | 12300          | 15041              | air
  ^                 | Cycling network              | 42                              | 0.6                         | 4100           | 10244              | health
  ^                 | Subtotal Transportation      | 227                             | 4.8                         | 16400          |                    |
  Built Environment | Schools                      | 61.5                            | 0.1                         | 2050           | 30000              |
  ^                 | Housing                      | 340                             | 0.5                         | 28000          | 12143              |
  ^                 | Subtotal Built Environment   | ${subtotal}                     | 0.6                         | 30050          |                    |`;

testRule(subtotalNotSum, {
  valid: {
    'subtotals of the rows over them': costing('401.5'),
    'a subtotal of other rows (Grenoble): nothing of it adds up': `
      A-2.1 Emissions gap (kt CO2e)
                                      | BAU 2030 | Reduction | Remaining | Residual | Gap
      Transport                       | 336      | 179       | 156       | 154      | 2
      Buildings & Heating             | 450      | 447       | 3         | 3        | 0
      Electricity                     | 169      | 83        | 86        | 34       | 52
      Waste                           | 43       | 2         | 41        | 9        | 32
      Other                           | 713      | 285       | 428       | 143      | 285
      Subtotal without large industry | 998      | 711       | 286       | 200      | 87
      Total                           | 1711     | 997       | 714       | 342      | 372`,
  },
  invalid: {
    'digits exchanged in one column of a subtotal': {
      grid: costing('410.5'),
      findings: { 'Bilan!C8': '410.5 written as the subtotal, 401.5 when the 2 rows over it are added.' },
    },
  },
});
