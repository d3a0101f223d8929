import { figuresRepeated } from '../../../../src/pipeline/check/rules/figuresRepeated';
import { testRule } from '../../../support/ruleTester';

testRule(figuresRepeated, {
  valid: {
    'totals equal to their one scope, and small figures alike by chance': `
      A-1.3a GHG Emissions by Source Sector - Baseline Year
                          | Scope 1 | Scope 2 | Scope 3 | Total
      Transport           | 433215  |         |         | 433215
      Buildings & Heating | 467257  |         |         | 467257
      Electricity         |         | 150929  |         | 150929
      Waste               | 12      |         | 3       | 15
      Other               | 12      |         | 3       | 15`,
  },
  invalid: {
    'a row copied over another, and a column copied over another': {
      grid: `
        A-1.1: Final energy use by source sectors
                         | Scope 1 | Scope 2 | Scope 3
        Buildings        | 2352616 | 184000  | 1184584
        Transport        | 866602  | 3400    | 296272
        Waste            | 1200    | NO      | NO
        IPPU             | 741     | 250     | NO
        AFOLU            | 11000   | 210     | NO
        Other scope 3    | 2352616 | 184000  | 1184584

        B-3.2: Financial indicators
        Sector    | Subsector  | NPV total investment - CAPEX (MEUR) | NPV OPEX (MEUR) | NPV co-benefits (MEUR) | NPV Return on Investment (ROI) (MEUR) | CO2e reduction (kton)
        Transport | Buses      | (8)                                 | 10              | (8)                    | (6)                                   | 1
        Transport | Lorries    | (119)                               | 7               | (119)                  | (231)                                 | 2
        Buildings | Renovation | (201)                               | 29              | (201)                  | (373)                                 | 4
        Buildings | Heating    | (275)                               | 18              | (275)                  | (532)                                 | 74`,
      findings: {
        'Bilan!B8': 'Other scope 3: the figures of "Buildings" (3).',
        'Bilan!E12': 'NPV co-benefits (MEUR): the figures of "NPV total investment - CAPEX (MEUR)" (4).',
      },
    },
  },
});
