import { addedTotalNotSum } from '../../../../src/pipeline/check/rules/addedTotalNotSum';
import { testRule } from '../../../support/ruleTester';

const table = (total: string, mean: string) => `
  Table 5: Emissions gap, tCO2eq
                             | 2021     | Reduction | Residual | %    | Rate per year
  Energy branch              | 2 566    | -1 566    | 1000     | -61% | 21
  Waste                      | 28 484   | -18 484   | 10 000   | -65% | 22
  Residential                | 262 036  | -144 717  | 117 319  | -55% | 23
  Tertiary                   | 139 148  | -74 630   | 64 518   | -54% | 24
  Road transport             | 583 803  | -381 796  | 202 007  | -65% | 24
  Other transport            | 1 437    | -835      | 602      | -58% | 25
  TOTAL excl. agriculture    | ${total} | -622 028  | 395 446  | -61% | ${mean}`;

testRule(addedTotalNotSum, {
  valid: {
    'a total within rounding, a mean, and a share': table('1 017 474', '23'),
    'a total of something else': table('5 000 000', '23'),
  },
  invalid: {
    'Angers: two digits exchanged in a column of its own': {
      grid: table('1 017 747', '23'),
      findings: { 'Bilan!B9': '"2021": 1,017,747 written as the total, 1,017,474 when the 6 rows are added.' },
    },
  },
});
