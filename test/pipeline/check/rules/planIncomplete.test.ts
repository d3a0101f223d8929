import { planIncomplete } from '../../../../src/pipeline/check/rules/planIncomplete';
import { testRule } from '../../../support/ruleTester';

const gap = (title: string, transport: string, total: string) => `
  ${title} (t CO2e)
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (5) Emissions reduction through the CCC Action Plan to address the Gap | (6) Residual emissions
  Buildings | 1000                   | 850                                 | 300                                              | 550               | 550                                                                   | 150
  Transport | ${transport}
  Total     | ${total}`;

testRule(planIncomplete, {
  valid: {
    'three columns that give the baseline back, and a total that another rule tells': gap(
      'Emissions gap',
      '1000 | 850 | 300 | 550 | 550 | 150',
      '2000 | 1700 | 600 | 1100 | 1000 | 300',
    ),
  },
  invalid: {
    'a sector that the plan does not cover': {
      grid: gap('Emissions gap', '1000 | 850 | 300 | 550 | 400 | 150', '2000 | 1700 | 600 | 1100 | 950 | 300'),
      findings: { 'Bilan!F4': 'Transport: (3) + (5) + (6) = 850, for a baseline of 1,000.' },
    },
  },
});
