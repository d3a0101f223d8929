import { totalBeyondParts } from '../../../../src/pipeline/check/rules/totalBeyondParts';
import { testRule } from '../../../support/ruleTester';

testRule(totalBeyondParts, {
  valid: {
    'totals without the scope that is not estimated; one that is counted elsewhere or confidential may be in the total': `
      A-1.4 GHG emissions by source sectors
                | Scope 1 | Scope 2 | Scope 3           | Total
      Buildings | 410.5   | 190.2   | NE                | 600.7
      Transport | 355.1   | -       | NE (not metered)  | 355.1
      Waste     | 12      | NE      | IE (in transport) | 20
      IPPU      | 55.5    | NE      | C                 | 80`,
  },
  invalid: {
    'two digits exchanged in a total': {
      grid: `
        A-1.4 GHG emissions by source sectors
                  | Scope 1 | Scope 2 | Scope 3 | Total
        Buildings | 410.5   | 190.2   | NE      | 600.7
        Transport | 355.1   | 2.2     | NE      | 375.3`,
      findings: { 'Bilan!E4': 'Transport: 375.3 written as the total, 357.3 without what is not estimated (NE).' },
    },
  },
});
