import { partialTotal } from '../../../../src/pipeline/check/rules/partialTotal';
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

testRule(partialTotal, {
  valid: {
    'a total that says that it is partial': inventory('NE', '0', 'Partial total: NE, landfill gas was not measured.'),
    'keys that mean that there is nothing': inventory('NO', 'IE: in buildings'),
  },
  invalid: {
    'a figure not estimated, another confidential': {
      grid: inventory('NE', 'C', 'NE: no data; C: one plant, confidential.'),
      findings: {
        'Bilan!E9': 'Total 3,480: cells not estimated or confidential that it does not count, 2, among them Waste.',
      },
    },
  },
});
