import { cardWithoutSector } from '../../../../src/pipeline/check/rules/cardWithoutSector';
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

testRule(cardWithoutSector, {
  valid: {
    'a sector beside the figure': card({ reduction: 'Buildings: 12 kt CO2e' }),
    'a figure that is not estimated': card({ reduction: 'NE' }),
  },
  invalid: {
    'a figure alone': {
      grid: card({ reduction: '12 kt CO2e' }),
      findings: { 'Bilan!B13': 'Tramway: 12 kt CO2e, without its emission source sector.' },
    },
    'cards as rows of one table': {
      grid: `
        B-2.2: Individual action outlines
        Action name  | Action type             | Action description | Field of action | Systemic lever | Outcome (according to module B-1.1) | Responsible bodies/person for implementation | Action scale & addressed entities | Involved stakeholders | Comments on implementation | GHG emissions reduction estimate (total) per emission source sector | Total costs and costs by CO2e unit
        Tramway      | Technical interventions | A line of 12 km    | Mobility        | Infrastructure | Fewer cars                          | The city                                     | City                              | Operator              | 2026                       | Transport: 900 tCO2e                                                | 12000000
        Heat network | Technical interventions | Pipes              | Energy          | Infrastructure | Clean heat                          | The city                                     | City                              | Operator              | 2026                       | 5250                                                                | 9000000`,
      findings: { 'Bilan!K4': 'Heat network: 5250, without its emission source sector.' },
    },
  },
});
