import { gapBaselineDiffers } from '../../../../src/pipeline/check/rules/gapBaselineDiffers';
import { testRule } from '../../../support/ruleTester';

const bau = `
  A-1.3b: GHG Emissions by Source Sector - Business as Usual (BAU) 2030
  Unit                | t CO2 equivalent/year
                      | Total   | % of Total
  Transport           | 916491  | 38%
  Buildings & Heating | 745636  | 31%
  Electricity         | 229916  | 10%
  Total               | 2390290 | 100%
`;

const gap = (heating: string) => `
  A.2-4 Emissions gap (kt CO2e)
                      | BAU 2030   | Reduction | %    | Remaining | %    | Residual offsetting | %    | Gap | %
  Transport           | 916        | 683       | 75 % | 234       | 25 % | 183                 | 20 % | 50  | 5 %
  Buildings & Heating | ${heating} | 548       | 74 % | 198       | 26 % | 149                 | 20 % | 48  | 6 %
  Electricity         | 230        | 115       | 50 % | 115       | 50 % | 46                  | 20 % | 69  | 30 %
  Total               | 2390       | 1701      | 71 % | 689       | 29 % | 478                 | 20 % | 211 | 9 %
`;

testRule(gapBaselineDiffers, {
  valid: { 'a gap in kilotonnes, its business as usual in tonnes': { sheets: { 'A-1.3b': bau, Gap: gap('746') } } },
  invalid: {
    'a gap that kept the figure of an older projection': {
      grid: { sheets: { 'A-1.3b': bau, Gap: gap('726') } },
      findings: { 'Gap!B4': 'Buildings & Heating: 726 kt in the gap, 745.636 kt in A-1.3b.' },
    },
  },
});
