import { separatorMisread } from '../../../../src/pipeline/check/rules/separatorMisread';
import { testRule } from '../../../support/ruleTester';

const head =
  '(1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (6) Residual emissions';

/** Milan's gap, `'` before what is text. */
const milan = (residual: string, of: string) => `
  Emissions gap (t CO2e)
            | ${head}
  Buildings | '3.885.239   | '3.232.999 | '1.358.076 | '1.874.923 | ${residual}
  Transport | '674.403     | '421.403   | '216.023   | '205.380   | ${of}
  Total     | '4.559.642   | '3.654.402 | '1.574.099 | '2.080.303 | '905.240`;

testRule(separatorMisread, {
  valid: {
    'dots between thousands, as texts': milan("'652.240", "'253.000"),
    'tonnes with decimals that add up as they stand': `
      Emissions gap (t CO2e)
                | ${head}
      Buildings | 885.25  | 732.75 | 358.5 | 374.25 | 152.5
      Transport | '674.403 | 421.4 | 216   | 205.4  | 253.003
      Total     | 1559.653 | 1154.15 | 574.5 | 579.65 | 405.503`,
  },
  invalid: {
    'Milan: two numbers that Excel took for decimals': {
      grid: milan('652.24', '253'),
      findings: {
        'Bilan!F3': 'Buildings: the cell holds 652.24; the sums of the table call for 652,240.',
        'Bilan!F4': 'Transport: the cell holds 253; the sums of the table call for 253,000.',
      },
      fixed: milan('652240', '253000'),
    },
  },
});
