import { actionWithoutCard } from '../../../../src/pipeline/check/rules/actionWithoutCard';
import { testRule } from '../../../support/ruleTester';

const portfolio = (field: string, action: string) => `
  B-2.1: Description of action portfolios
  Fields of action | Portfolio description |
                   | List of actions       | Descriptions
  ${field}         | ${action}             | A line of 12 km`;

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

testRule(actionWithoutCard, {
  valid: {
    'a card of the same name, numbered': {
      sheets: { Actions: portfolio('Mobility', 'Tramway'), Card: card({ name: '1.1 Tramway' }) },
    },
    'no card in this workbook': { sheets: { Actions: portfolio('Mobility', 'Tramway') } },
  },
  invalid: {
    'an action without its card, and a card of another action': {
      grid: { sheets: { Actions: portfolio('Mobility', 'Tramway'), Card: card({ name: 'Cycling plan' }) } },
      findings: {
        'Actions!B4': 'Tramway: nothing under this name in B-2.2.',
        'Card!B1': 'Cycling plan: nothing under this name in B-2.1.',
      },
    },
  },
});
