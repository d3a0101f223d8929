import { existingIsPlan } from '../../../../src/pipeline/check/rules/existingIsPlan';
import { testRule } from '../../../support/ruleTester';

const gap = (title: string, transport: string, total: string) => `
  ${title} (t CO2e)
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (5) Emissions reduction through the CCC Action Plan to address the Gap | (6) Residual emissions
  Buildings | 1000                   | 850                                 | 300                                              | 550               | 550                                                                   | 150
  Transport | ${transport}
  Total     | ${total}`;

testRule(existingIsPlan, {
  valid: {
    'other figures in the two columns, and a small one that is the same': gap(
      'Emissions gap',
      '1000 | 850 | 5 | 845 | 5 | 150',
      '2000 | 1700 | 305 | 1395 | 555 | 300',
    ),
  },
  invalid: {
    'the same reduction in both columns': {
      grid: gap('Emissions gap', '1000 | 850 | 425 | 425 | 425 | 150', '2000 | 1700 | 725 | 975 | 975 | 300'),
      findings: { 'Bilan!D4': 'Transport: 425 in column 3 as in column 5.' },
    },
  },
});
