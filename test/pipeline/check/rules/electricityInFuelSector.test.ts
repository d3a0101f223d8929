import { electricityInFuelSector } from '../../../../src/pipeline/check/rules/electricityInFuelSector';
import { testRule } from '../../../support/ruleTester';

const inventory = (scope2: string, total: string) => `
  A-1.3a: GHG Emissions by Source Sector - Baseline Year
  Base year | 2019
  Unit | t CO2 equivalent/year
             | Scope 1 | Scope 2 | Scope 3 | Total    | % of Total
  Transport  | 400000  | ${scope2} |       | ${total} | 40%
  Buildings & Heating | 300000 |  |        | 300000   | 30%
  Electricity |        | 200000  |         | 200000   | 20%
  Waste*     |         |         | 50000   | 50000    | 5%
  Other (incl. IPPU & AFOLU) | 50000 |   |  | 50000    | 5%
  Total      | 750000  | 200000  | 50000   | 1000000  | 100%`;

testRule(electricityInFuelSector, {
  valid: {
    'all electricity in its row': inventory('', '400000'),
    'a zero': inventory('0', '400000'),
  },
  invalid: {
    'the electricity of trams under Transport': {
      grid: inventory('12000', '412000'),
      findings: { 'Bilan!C5': 'Transport: 12,000 in Scope 2, though this row holds no electricity.' },
    },
  },
});
