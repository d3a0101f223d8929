import { existingNamesAction } from '../../../../src/pipeline/check/rules/existingNamesAction';
import { testRule } from '../../../support/ruleTester';

const portfolio = (field: string, action: string) => `
  B-2.1: Description of action portfolios
  Fields of action | Portfolio description |
                   | List of actions       | Descriptions
  ${field}         | ${action}             | A line of 12 km`;

const gap = `
  Emissions gap (t CO2e)
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (6) Residual emissions
  Buildings | 1000                   | 850                                 | 300                                              | 550               | 150
  Transport | 1000                   | 850                                 | 300                                              | 550               | 150
  Total     | 2000                   | 1700                                | 600                                              | 1100              | 300`;
const policies = (name: string) => `
  A-2.1: List of relevant policies, strategies & regulations
  Type | Level | Name & Title | Description    | Relevance | Need for action
  plan | local | ${name}      | Adopted in 2022 | High      | none`;

testRule(existingNamesAction, {
  valid: {
    'a policy that is no action': {
      sheets: { Gap: gap, Policies: policies('Parking rules'), Actions: portfolio('Mobility', 'Tramway') },
    },
  },
  invalid: {
    'a policy that is an action as well': {
      grid: { sheets: { Gap: gap, Policies: policies('Tramway'), Actions: portfolio('Mobility', '1.1 Tramway') } },
      findings: {
        'Actions!B4': '"1.1 Tramway": a policy of A-2.1 and an action of B-2.1, with 600 t CO₂e in column 3.',
      },
    },
  },
});
