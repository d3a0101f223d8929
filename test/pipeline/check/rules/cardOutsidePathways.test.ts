import { cardOutsidePathways } from '../../../../src/pipeline/check/rules/cardOutsidePathways';
import { testRule } from '../../../support/ruleTester';

const pathways = `
  B-1.1: Impact Pathways
  Fields of action | Systemic levers           | Early changes (1-2 years) | Late outcomes (3-4 years) | Direct impacts (Emission reductions) | Indirect impacts (co-benefits)
  Mobility         | Technology/infrastructure | More bus lanes            | Fewer cars in the centre  | -96 ktCO2e                           | Cleaner air`;

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

testRule(cardOutsidePathways, {
  valid: {
    'an outcome of B-1.1, in fewer words': { sheets: { Pathways: pathways, Card: card({ outcome: 'Fewer cars' }) } },
    'an outcome said, without B-1.1 in this workbook': { sheets: { Card: card({ outcome: 'Quieter streets' }) } },
  },
  invalid: {
    'an outcome that no pathway has': {
      grid: { sheets: { Pathways: pathways, Card: card({ outcome: 'Quieter streets' }) } },
      findings: {
        'Card!B6': 'Tramway, "Outcome (according to module B-1.1)": "Quieter streets" is not in B-1.1.',
      },
    },
    'no outcome (Grenoble)': {
      grid: { sheets: { Card: card({ outcome: 'Not applicable' }) } },
      findings: {
        'Card!B6': 'Tramway, "Outcome (according to module B-1.1)": "Not applicable" is not in B-1.1.',
      },
    },
  },
});
