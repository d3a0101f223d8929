import { bauEqualsBaseline } from '../../../../src/pipeline/check/rules/bauEqualsBaseline';
import { testRule } from '../../../support/ruleTester';

const inventory = (title: string, transport: string, electricity: string, total: string) => `
  ${title}
                            | Scope 1      | Scope 2        | Scope 3 | Total          | % of Total
  Transport                 | ${transport} |                |         | ${transport}   |
  Buildings & Heating       | 278,238      |                |         | 278,238        |
  Electricity               |              | ${electricity} |         | ${electricity} |
  Waste                     |              |                | 38,923  | 38,923         |
  Other (incl. IPPU & AFOLU) | 59,798      |                |         | 59,798         |
  Total                     |              |                |         | ${total}       | 100%
`;

const base = 'A-1.3a: GHG Emissions by Source Sector - Baseline Year';
const bau = 'A-1.3b: GHG Emissions by Source Sector - Business as Usual (BAU) 2030';

testRule(bauEqualsBaseline, {
  valid: {
    'a projection where only some sectors stay as they are': {
      sheets: {
        Base: inventory(base, '208,799', '60,312', '646,070'),
        BAU: inventory(bau, '190,120', '68,400', '635,479'),
      },
    },
  },
  invalid: {
    'a projection that is the inventory': {
      grid: {
        sheets: {
          Base: inventory(base, '208,799', '60,312', '646,070'),
          BAU: inventory(bau, '208,799', '60,312', '646,070'),
        },
      },
      findings: {
        'BAU!E8': 'The 6 totals of business as usual 2030 are those of the base year (646,070).',
      },
    },
  },
});
