import { keyWithoutReason } from '../../../../src/pipeline/check/rules/keyWithoutReason';
import { testRule } from '../../../support/ruleTester';

const inventory = (waste: string, ippu: string, note = '') => `
  A-1.3: GHG emissions by source sectors (t CO2e)
  Base year | 2019
            | Scope 1  | Scope 2 | Scope 3 | Total
  Buildings | 1000     | 400     | NO      | 1400
  Transport | 2000     | 10      | NO      | 2010
  Waste     | ${waste} | NO      | 50      | 50
  IPPU      | ${ippu}  | NO      | NO      | 0
  AFOLU     | 20       | NO      | NO      | 20
  Total     | 3020     | 410     | 50      | 3480
  ${note}`;

testRule(keyWithoutReason, {
  valid: {
    'a place in the cell, a reason in a note, and NO, which needs none': inventory(
      'IE: counted in IPPU',
      'C',
      'C: one plant only, confidential.',
    ),
    'a justification in a column of the city’s own': `
      A-1.3: GHG emissions by source sectors (t CO2e)
                | Scope 1 | Scope 2 | Scope 3 | Total | Comment
      Buildings | 1000    | 400     | NO      | 1400  |
      Transport | 2000    | 10      | NO      | 2010  |
      Waste     | NE      | NO      | 50      | 50    | No landfill data before 2022
      Total     | 3000    | 410     | 50      | 3460  |`,
  },
  invalid: {
    'two keys left alone, each told once': {
      grid: inventory('IE', 'NE'),
      findings: {
        'Bilan!B6': 'Cells "IE" without an explanation: 1.',
        'Bilan!B7': 'Cells "NE" without an explanation: 1.',
      },
    },
  },
});
