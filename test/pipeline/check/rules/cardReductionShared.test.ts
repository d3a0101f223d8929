import { cardReductionShared } from '../../../../src/pipeline/check/rules/cardReductionShared';
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

const shared = (name: string) => card({ name, reduction: 'A part of subsector 3.4: 409 ktCO2eq' });

testRule(cardReductionShared, {
  valid: {
    'two reductions of their own, and a round one that is alike': {
      sheets: {
        A: card({ name: 'Tramway', reduction: 'Transport: 5 000 tCO2e' }),
        B: card({ name: 'Cycling plan', reduction: 'Transport: 5 000 tCO2e' }),
      },
    },
    'a part of a whole on one card': card({ reduction: 'A part of subsector 3.4: 409 ktCO2eq' }),
  },
  invalid: {
    'one reduction on two cards (Grenoble)': {
      grid: `${shared('Boilers')}
${shared('Heat pumps')}`,
      findings: { 'Bilan!B28': 'Heat pumps: "A part of subsector 3.4: 409 ktCO2eq", as on the card "Boilers".' },
    },
    'the same telling figure, which is asked': {
      grid: `${card({ name: 'Boilers', reduction: 'Buildings: 1 234 tCO2e' })}
${card({ name: 'Heat pumps', reduction: 'Buildings: 1 234 tCO2e' })}`,
      findings: { 'Bilan!B28': 'Heat pumps: "Buildings: 1 234 tCO2e", as on the card "Boilers".' },
    },
  },
});
