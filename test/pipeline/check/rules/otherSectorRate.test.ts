import { otherSectorRate } from '../../../../src/pipeline/check/rules/otherSectorRate';
import { testRule } from '../../../support/ruleTester';

const model = (other: string, total: string) => `
  A-2.1 Emissions Gap (kt CO2e)
                      | BAU 2030 | Reduction | %   | Remaining | %   | Residual | %   | Gap | %
  Transport           | 916      | 683       | 75% | 234       | 25% | 183      | 20% | 50  | 5%
  Building and heating| 746      | 548       | 74% | 198       | 26% | 149      | 20% | 48  | 6%
  Electricity         | 230      | 115       | 50% | 115       | 50% | 46       | 20% | 69  | 30%
  Waste               | 55       | 1         | 1%  | 54        | 99% | 11       | 20% | 43  | 79%
  Other               | ${other}
  Total               | ${total}`;

testRule(otherSectorRate, {
  valid: {
    'the rate of the four sectors, rounded': model(
      '443 | 307 | 69% | 136 | 31% | 89 | 20% | 47 | 11%',
      '2390 | 1654 | 69% | 737 | 31% | 478 | 20% | 257 | 11%',
    ),
  },
  invalid: {
    'a rate of the city’s own (Nantes)': {
      grid: model(
        '443 | 355 | 80% | 89 | 20% | 89 | 20% | 0 | 0%',
        '2390 | 1701 | 71% | 689 | 29% | 478 | 20% | 211 | 9%',
      ),
      findings: { 'Bilan!C7': 'Other: 80% of reduction, 69% for the four other sectors.' },
    },
  },
});
