import { gapNotInventory } from '../../../../src/pipeline/check/rules/gapNotInventory';
import { testRule } from '../../../support/ruleTester';

const inventory = (year: number) => `
  A-1.3: GHG emissions by source sectors
  Base year | ${year}
  Unit      | t CO2e
            |                              | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings |                              | 900400  | 100200  | NE      | 1000600
  Transport |                              | 700300  | 0       | NE      | 700300
  Waste     |                              | 40100   | NO      | 10000   | 50100
  IPPU      |                              | 60200   | 0       | NE      | 60200
  AFOLU     | Sources (positive emissions) | 9000    | NO      | NO      | 9000
            | Sinks (negative emissions)   | -20000  | NO      | NO      | -20000
  Total     |                              | 1710000 | 100200  | 10000   | 1820200
`;

const gap = (total: string) => `
  A-2.2: Emissions gap (kt CO2e)
  Base year | 2019
            | (1) Baseline emissions | (2) Emissions Reduction Target 2030 | (3) Emission reduction through other Action Plans | (4) Emissions Gap | (6) Residual emissions
  Buildings | 1001                   | 801                                 | 300                                               | 501               | 200
  Transport | 700                    | 560                                 | 100                                               | 460               | 140
  Waste     | 50                     | 40                                  | 10                                                | 30                | 10
  Total     | ${total}               | 1401                                | 410                                               | 991               | 350
`;

testRule(gapNotInventory, {
  valid: {
    'kilotonnes of an inventory in tonnes, rounded row by row': {
      sheets: { Inventory: inventory(2019), Gap: gap('1819') },
    },
    'a baseline less the sinks': { sheets: { Inventory: inventory(2019), Gap: gap('1800') } },
    'another base year, which another rule tells': { sheets: { Inventory: inventory(2018), Gap: gap('1751') } },
  },
  invalid: {
    'a gap of three sectors of the inventory': {
      grid: { sheets: { Inventory: inventory(2019), Gap: gap('1751') } },
      findings: {
        'Gap!B7': 'Baseline of the gap: 1,751 kt CO₂e; total of table A-1.3: 1,820.2 kt CO₂e.',
      },
    },
  },
});
