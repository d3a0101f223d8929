import { indicatorWithoutUnit } from '../../../../src/pipeline/check/rules/indicatorWithoutUnit';
import { testRule } from '../../../support/ruleTester';

testRule(indicatorWithoutUnit, {
  valid: {
    'a unit for each, and a line of its field alone': `
      Table 10: Economic Indicators by Sector
      Fields of Action | Indicator       | Indicator Unit | Indicator Baseline* | Indicator Target 2030*
      Transportation   |                 |                |                     |
      Transportation   | Electric buses  | % of fleet     | 4                   | 100`,
  },
  invalid: {
    'no unit in Table 10': {
      grid: `
        Table 10: Economic Indicators by Sector
        Fields of Action | Indicator       | Indicator Unit | Indicator Baseline* | Indicator Target 2030*
        Transportation   | Electric buses  | % of fleet     | 4                   | 100
        Built Environment | Homes renovated |               | 1.1                 | 3`,
      findings: { 'Bilan!C4': '"Homes renovated" has no unit.' },
    },
    'no unit in Table 11': {
      grid: `
        Table 11: Financial Indicators by Sector
        Fields of Action | Indicator           | Indicator Unit
        Transportation   | Private capital     | €
        Waste            | Public capital      |`,
      findings: { 'Bilan!C4': '"Public capital" has no unit.' },
    },
  },
});
