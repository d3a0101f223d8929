import { unlikelyTypedCost } from '../../../../src/pipeline/check/rules/unlikelyTypedCost';
import { testRule } from '../../../support/ruleTester';

const costing = (cost: string, each: string) => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
  Transportation  | Tramway          | ${cost}                    | 20000             | 40              | ${each}`;

testRule(unlikelyTypedCost, {
  valid: { 'a costly line, in millions of euros': costing('9', '0.225') },
  invalid: {
    'a reduction in kilotonnes': {
      grid: costing('90000000', '2250000'),
      findings: { 'Bilan!F3': '"Tramway": €2,250,000 per tonne; the bound is €1,000,000.' },
    },
  },
});
