import { indicatorWithoutValues } from '../../../../src/pipeline/check/rules/indicatorWithoutValues';
import { testRule } from '../../../support/ruleTester';

testRule(indicatorWithoutValues, {
  valid: {
    'a baseline and a target each, one of them nil; a line of its field alone': `
      Table 10: Economic Indicators by Sector
      Fields of Action  | Indicator       | Indicator Unit | Indicator Baseline* | Indicator Target 2030*
      Transportation    |                 |                |                     |
      Transportation    | Electric buses  | % of fleet     | 0                   | 100
      Built Environment | Homes renovated | %              | not known           | 3`,
  },
  invalid: {
    'an indicator without target, one without either': {
      grid: `
        Table 10: Economic Indicators by Sector
        Fields of Action  | Indicator       | Indicator Unit | Indicator Baseline* | Indicator Target 2030*
        Transportation    | Electric buses  | % of fleet     | 12                  |
        Built Environment | Homes renovated | %              |                     |`,
      findings: {
        'Bilan!E3': '"Transportation, Electric buses": values missing, 1.',
        'Bilan!D4': '"Built Environment, Homes renovated": values missing, 2.',
      },
    },
    'our own table, its rows still blank': {
      grid: {
        tables: [
          `
          IP-10      | unit | baseline | target
          renovation | %    | ?        | ?`,
        ],
      },
      findings: { 'CCC IP-10!C2': '"renovation": values missing, 2.' },
    },
  },
});
