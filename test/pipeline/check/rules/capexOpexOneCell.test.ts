import { capexOpexOneCell } from '../../../../src/pipeline/check/rules/capexOpexOneCell';
import { testRule } from '../../../support/ruleTester';

const costing = (capex: string, opex: string) => `
  Table 6: Sectorial Costing
  Field of action | Action/Indicator | Implementation Costs/Capex | Operational costs | Direct impacts* | Cost effectiveness ¹
  Transportation  | Tramway          | ${capex}                   | ${opex}           | 9000            | NE
  Energy Systems  | Heat network     | 4000000                    | 20000             | 4000            | 1000`;

testRule(capexOpexOneCell, {
  valid: {
    'a yearly cost under operational costs': costing('190000000', '€5,000/year'),
    'a cost spent over the years of the plan': costing('190 M€ (2024-2030)', '5000'),
  },
  invalid: {
    'a yearly cost under capex': {
      grid: costing('€5,000/year', '5000'),
      findings: {
        'Bilan!C3': 'Transportation, Tramway: "€5,000/year" in the column "Implementation Costs/Capex".',
      },
    },
    'both under operational costs': {
      grid: costing('190000000', 'Capex 190 M€, opex 5 000 €'),
      findings: {
        'Bilan!D3': 'Transportation, Tramway: "Capex 190 M€, opex 5 000 €" in the column "Operational costs".',
      },
    },
  },
});
