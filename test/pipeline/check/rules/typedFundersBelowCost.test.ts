import { typedFundersBelowCost } from '../../../../src/pipeline/check/rules/typedFundersBelowCost';
import { testRule } from '../../../support/ruleTester';

const costing = (heads: string, buses: string, heat: string) => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹ | ${heads}
  Transportation  | Electric buses   | 100                        | 1                 | 50              | 2                    | ${buses}
  Energy Systems  | Heat network     | 200                        | 2                 | 100             | 2                    | ${heat}`;

testRule(typedFundersBelowCost, {
  valid: { 'funders that pay the whole': costing('State | Region', '60 | 40', '100 | 100') },
  invalid: {
    'a half without a funder': {
      grid: costing('State | Region', '60 | 40', '50 | 50'),
      findings: { 'Bilan!H4': 'Energy Systems, Heat network: 100 without a funder, of a cost of 200.' },
    },
  },
});
