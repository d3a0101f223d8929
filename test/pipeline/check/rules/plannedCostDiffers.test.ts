import { plannedCostDiffers } from '../../../../src/pipeline/check/rules/plannedCostDiffers';
import { testRule } from '../../../support/ruleTester';

const plan = (municipality: string, other: string) => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts | Cost effectiveness | Indirect impacts (co-benefits)
  Transportation  | Tramway          | 185000000                  | 4200000           | 12300          | 15041              | air
  Energy Systems  | Heat network     | 95000000                   | 1000000           | 31000          | 3065               | jobs

  Table 9: Capital Planning
  Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
  Transportation  | Tramway          | 120 M€               | 65 M€         | 80 %
  Energy Systems  | Heat network     | ${municipality}      | ${other}      | 100 %
  Waste           | Sorting          | 2 M€                 | 0             | 100 %`;

testRule(plannedCostDiffers, {
  valid: {
    'the same cost, in another unit': plan('15 M€', '80 M€'),
    'the cost with a year of operation': plan('16 M€', '80 M€'),
    'a part that is not known': plan('not known', 'not known'),
  },
  invalid: {
    'twenty millions that nobody brings': {
      grid: plan('15 M€', '60 M€'),
      findings: {
        'Bilan!C9': 'Heat network: €75,000,000 to be funded here, €95,000,000 of investment in the table of costs.',
      },
    },
  },
});
