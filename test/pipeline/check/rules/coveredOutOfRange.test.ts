import { coveredOutOfRange } from '../../../../src/pipeline/check/rules/coveredOutOfRange';
import { testRule } from '../../../support/ruleTester';

testRule(coveredOutOfRange, {
  valid: {
    'nothing covered, all covered, and an answer in words': `
      Table 9: Capital Planning
      Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
      Energy Systems  | Heat network     | 12000000             | 28000000      | 0
      Transportation  | Cycling plan     | 8000000              | 0             | 100
      Transportation  | Tramway          | 90000000             | 100000000     | to come`,
  },
  invalid: {
    'more covered than it costs': {
      grid: `
        Table 9: Capital Planning
        Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
        Energy Systems  | Heat network     | 12000000             | 28000000      | 45
        Transportation  | Cycling plan     | 8000000              | 0             | 110`,
      findings: { 'Bilan!E4': 'Transportation, Cycling plan: 110% of the cost funded.' },
    },
  },
});
