import { totalWithoutSector } from '../../../../src/pipeline/check/rules/totalWithoutSector';
import { testRule } from '../../../support/ruleTester';

testRule(totalWithoutSector, {
  valid: {
    'a target in each sector that emits; what does not occur, or is counted elsewhere, is reduced by nothing': `
      A-2.2 Emissions gap (kt)
                | Baseline Emissions | Emissions Reduction Target 2030 | Emissions Reduction in Other Action Plans | Emissions Gap
      Buildings | 593  | 293  | 0 | 293
      Transport | 659.9 | 290.4 | 0 | 290.4
      IPPU      | 0    | NE   | 0 | 0
      Waste     | 19.8 | IE   | 0 | 0
      Total     | 1272.7 | 583.4 | 0 | 583.4`,
  },
  invalid: {
    'a sector that emits, its target not estimated': {
      grid: `
        A-2.2 Emissions gap (kt)
                  | Baseline Emissions | Emissions Reduction Target 2030 | Emissions Reduction in Other Action Plans | Emissions Gap
        Buildings | 593   | 293 | 0 | 293
        Transport | 659.9 | NE  | 0 |
        Waste     | 19.8  | 8   | 0 | 8
        Total     | 1272.7 | 301 | 0 | 301`,
      findings: {
        'Bilan!C4':
          'Transport: 659.9 at the baseline and NE as the target: the total of the column counts no reduction of it.',
      },
    },
  },
});
