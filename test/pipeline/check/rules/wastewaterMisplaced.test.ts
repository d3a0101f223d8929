import { wastewaterMisplaced } from '../../../../src/pipeline/check/rules/wastewaterMisplaced';
import { testRule } from '../../../support/ruleTester';

const model = (waste: string) => `
  A-1.3a: GHG Emissions by Source Sector - Baseline Year
  Base year | 2019
  Unit | t CO2 equivalent/year
             | Scope 1 | Scope 2 | Scope 3 | Total    | % of Total
  Transport  | 400000  |         |         | 400000   | 40%
  Buildings & Heating | 300000 |  |        | 300000   | 30%
  Electricity |        | 200000  |         | 200000   | 20%
  ${waste}   |         |         | 50000   | 50000    | 5%
  Other (incl. IPPU & AFOLU) | 50000 |   |  | 50000    | 5%
  Total      | 750000  | 200000  | 50000   | 1000000  | 100%`;

const inventory = (waste: string, last: string) => `
  A-1.3: GHG emissions by source sectors
  Base year | 2019
  Unit | t CO2 equivalent/year
            | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings | 100     | 20      | NO      | 120
  Transport | 100     | 20      | NO      | 120
  ${waste}  | 10      | NO      | 5       | 15
  Industrial Process and Product Use (IPPU) | 10 | NO | NO | 10
  ${last}   | 10      | NO      | NO      | 10
  Total     | 230     | 40      | 5       | 275`;

testRule(wastewaterMisplaced, {
  valid: {
    'solid waste in the economic model': model('Waste*'),
    'waste and wastewater in the inventory': inventory('Waste/wastewater', 'Agriculture'),
  },
  invalid: {
    'wastewater under Waste in the economic model': {
      grid: model('Waste and wastewater'),
      findings: {
        'Bilan!A8': '"Waste and wastewater": in this table, wastewater goes to the row "Other".',
      },
    },
    'wastewater under Other in the inventory': {
      grid: inventory('Waste', 'Other (wastewater)'),
      findings: { 'Bilan!A9': '"Other (wastewater)": in this table, wastewater goes to the row "Waste".' },
    },
  },
});
