import { cardUnitCost } from '../../../../src/pipeline/check/rules/cardUnitCost';
import { testRule } from '../../../support/ruleTester';

const card = (answers: {
  readonly name?: string;
  readonly outcome?: string;
  readonly reduction?: string;
  readonly cost?: string;
}) => `
  Action name                                                         | ${answers.name ?? 'Tramway'}
  Action type                                                         | Technical interventions
  Action description                                                  | A line of 12 km
  Field of action                                                     | Mobility
  Systemic lever                                                      | Technology/infrastructure
  Outcome (according to module B-1.1)                                 | ${answers.outcome ?? 'Fewer cars in the centre'}
  Responsible bodies/person for implementation                        | Transport department
  Action scale & addressed entities                                   | City
  Involved stakeholders                                               | Operator
  Comments on implementation                                          | 2026
  Generated renewable energy (if applicable)                          | none
  Removed/substituted energy, volume, or fuel type                    | diesel
  GHG emissions reduction estimate (total) per emission source sector | ${answers.reduction ?? 'Transport: 5 000 tCO2e'}
  Total costs and costs by CO2e unit                                  | ${answers.cost ?? '12 M€'}`;

testRule(cardUnitCost, {
  valid: {
    'Klagenfurt: 12 M€ for 5,000 t': card({ cost: '12 M€ ; 2 400 €/tCO2e' }),
    'Dijon, within a hundredth': card({ reduction: 'Transport: 1 023 tCO2e', cost: '20 000 000 € (19 550 €/t)' }),
    'a total alone': card({ cost: '12 M€' }),
  },
  invalid: {
    'a cost per tonne of another action': {
      grid: card({ cost: '12 M€ ; 2 600 €/tCO2e' }),
      findings: {
        'Bilan!B14': 'Tramway: 2,600 € per tonne written, 2,400 expected (12,000,000 € divided by 5,000 t).',
      },
    },
  },
});
