import { unitCostNotRecomputed } from '../../../../src/pipeline/check/rules/unitCostNotRecomputed';
import { testRule } from '../../../support/ruleTester';

testRule(unitCostNotRecomputed, {
  valid: {
    'published costs per tonne, one of them rounded (19,531 printed 19,550 over a rounded reduction)': `
      Table 6: Sectorial Costing
      Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
      Transportation  | Electric buses   | 20 000 000                 | 150 000           | 1 023           | 19 550
      Transportation  | Tramway          | 5 000 000                  | NE                | 256             | 19 550
      Waste           | Composting       | 300 000                    | 20 000            | NE              | NE`,
    'millions over tonnes, where the cost per tonne is in euros': `
      Table 6: Sectorial Costing
      Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
      Transportation  | Electric buses   | 12                         | 1                 | 5 000           | 2 400`,
  },
  invalid: {
    'a cost per tonne of another action': {
      grid: `
        Table 6: Sectorial Costing
        Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
        Transportation  | Electric buses   | 12000000                   | 150000            | 5000            | 2600
        Energy Systems  | Heat network     | 190000000                  | NE                | 18414           | 10318`,
      findings: {
        'Bilan!F3': 'Transportation, Electric buses: 2,600 written, 2,400 expected (12,000,000 divided by 5,000).',
      },
    },
  },
});
