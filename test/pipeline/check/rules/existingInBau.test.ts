import { existingInBau } from '../../../../src/pipeline/check/rules/existingInBau';
import { testRule } from '../../../support/ruleTester';

const gap = (title: string, transport: string, total: string) => `
  ${title} (t CO2e)
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (5) Emissions reduction through the CCC Action Plan to address the Gap | (6) Residual emissions
  Buildings | 1000                   | 850                                 | 300                                              | 550               | 550                                                                   | 150
  Transport | ${transport}
  Total     | ${total}`;

const inventory = 'City’s baseline emissions, emissions gap, emissions reduction and residual emissions';
const bau = 'Emissions gap, baseline: BAU 2030';
const lines = ['1000 | 850 | 300 | 550 | 550 | 150', '2000 | 1700 | 600 | 1100 | 1100 | 300'] as const;

testRule(existingInBau, {
  valid: {
    'an inventory as the baseline': gap(inventory, lines[0], lines[1]),
    'business as usual, and nothing in column 3': gap(
      bau,
      '1000 | 850 | 0 | 850 | 850 | 150',
      '2000 | 1700 | 0 | 1700 | 1700 | 300',
    ),
  },
  invalid: {
    'business as usual, and reductions of other plans': {
      grid: gap(bau, lines[0], lines[1]),
      findings: {
        'Bilan!D5':
          'Baseline of business as usual ("Emissions gap, baseline: BAU 2030 (t CO2e)"), and 600 t CO₂e of reductions through other plans in column 3.',
      },
    },
  },
});
