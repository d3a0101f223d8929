import { rowTotalNotSum } from '../../../../src/pipeline/check/rules/rowTotalNotSum';
import { testRule } from '../../../support/ruleTester';

testRule(rowTotalNotSum, {
  valid: {
    'a published inventory, rounded cell by cell (1,524 printed 1,525), one scope not estimated': `
      A-1.3 GHG emissions by source sectors
                | Scope 1 | Scope 2 | Scope 3 | Total
      Buildings | 1 044   | 229     | 251     | 1 525
      Transport | 1 375   | NE      | 1 304   | 2 681
      Waste     | 71      | NO      | 125     | 196`,
    'one scope per row by design, costs in brackets with their savings': `
      A-1.3a GHG Emissions by Source Sector - Baseline Year
                          | Scope 1 | Scope 2 | Scope 3 | Total | % of Total
      Transport           | 987     |         |         | 987   | 40%
      Buildings & Heating | 739     |         |         | 739   | 30%
      Electricity         |         | 181     |         | 181   | 7%

      B-1.1b Breakdown of sectoral costs
      Sector | Subsector           | Investment (CAPEX) | Operational cost/savings (OPEX) | Total CAPEX + OPEX | CO2e reduction (kton)
      Total  | all of them         | (756)              | 527                             | (229)              | 306`,
  },
  invalid: {
    'a grand total whose scopes do not add up, where one column cannot be added (N/A): it is read along the row': {
      grid: `
        A-1.3 GHG emissions by source sectors
                  | Scope 1 | Scope 2 | Scope 3 | Total
        Buildings | 310     | 40      | NO      | 350
        Transport | 200     | 2       | NO      | 202
        Waste     | 30      | N/A     | 5       | 35
        Total     | 540     | 77      | 5       | 587`,
      findings: {
        'Bilan!E6': 'Total: 587 written as the total, 622 when the 3 columns are added.',
      },
    },
    'a dash, which is no key, and what does not apply: nothing that a total could hold': {
      grid: `
        A-1.4 GHG emissions by source sectors
                  | Scope 1 | Scope 2 | Scope 3        | Total
        Buildings | 310     | 40      | -              | 350
        IPPU      | 41000   | 22400   | Not applicable | 64300
        Waste     | 30      | NO      | 5              | 35`,
      findings: { 'Bilan!E4': 'IPPU: 64,300 written as the total, 63,400 when the 2 columns are added.' },
    },
    'a contract that has no column of scope 3': {
      grid: `
        A-1.3 GHG emissions by source sectors
                  | Scope 1 | Scope 2 | Total
        Buildings | 359912  | 98329   | 458241
        Transport | 307669  | 2470    | 301139
        Waste     | 82675   | /       | 82675`,
      findings: { 'Bilan!D4': 'Transport: 301,139 written as the total, 310,139 when the 2 columns are added.' },
    },
    'a scope counted twice, and stakeholders that do not add up': {
      grid: `
        A-1.4 GHG emissions by source sectors
                  | Scope 1 | Scope 2 | Scope 3 | Total
        Buildings | 310     | 40      | NO      | 390
        Transport | 200     | 2       | NO      | 202
        Waste     | 30      | NO      | 5       | 35

        Capital Planning by Stakeholder
        Sector    | Subsector            | Citizens | Businesses | City | Transport Operators | Utilities | Total
        Transport | Optimized logistics  | 251      | 105        | 69   | 109                 | 222       | 765`,
      findings: {
        'Bilan!E3': 'Buildings: 390 written as the total, 350 when the 2 columns are added.',
        'Bilan!H9': 'Transport, Optimized logistics: 765 written as the total, 756 when the 5 columns are added.',
      },
    },
  },
});
