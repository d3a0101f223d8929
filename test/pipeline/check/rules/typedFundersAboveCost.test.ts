import { typedFundersAboveCost } from '../../../../src/pipeline/check/rules/typedFundersAboveCost';
import { testRule } from '../../../support/ruleTester';

const costing = (heads: string, buses: string, heat: string) => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹ | ${heads}
  Transportation  | Electric buses   | 100                        | 1                 | 50              | 2                    | ${buses}
  Energy Systems  | Heat network     | 200                        | 2                 | 100             | 2                    | ${heat}`;

testRule(typedFundersAboveCost, {
  valid: {
    'funders that pay the cost and its running, and a column of dates': costing(
      'State | Region | End year',
      '60 | 44 | 2029',
      '100 | 100 | 2030',
    ),
  },
  invalid: {
    'funders of 120 for a cost of 100': {
      grid: costing('State | Region', '70 | 50', '100 | 100'),
      findings: { 'Bilan!H3': 'Transportation, Electric buses: 120 from funders for a cost of 100.' },
    },
  },
});
