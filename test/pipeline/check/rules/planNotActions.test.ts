import { planNotActions } from '../../../../src/pipeline/check/rules/planNotActions';
import { testRule } from '../../../support/ruleTester';

const gap = (transport: number, total: number) => `
  A-2.1 Emissions Gap (kt CO2e)
   | Baseline Emissions (BAU 2030) | Emissions Reduction Resulting from CNAP | % | Remaining Emissions | %
  Transport | 1155 | ${transport} | 64% | 417 | 36%
  Buildings & Heating | 1265 | 934 | 74% | 331 | 26%
  Electricity | 128 | 96 | 75% | 32 | 25%
  Waste | 48 | 6 | 12% | 42 | 88%
  Other | 424 | 169 | 40% | 254 | 60%
  Total | 3019 | ${total} | 64% | 1 076 | 36%`;

const actions = `
  B-2.1: Description of action portfolios
  Fields of action | Portfolio description | | Emission source sector | GHG reduction (ktCO2e)
   | List of actions | Descriptions | |
  Mobility | Transit | Lines | Transport | 202
   | Cycling and walking | Paths | Transport | 59
   | Teleworking | Offices | Transport | 79
   | Car-pooling | Lanes | Transport | 53
   | Vehicles | Electric | Transport | 89
   | Freight | Hubs | Transport | 256
  Built environment | Commercial buildings | Works | Buildings & Heating | 63
   | Housing | Works | Buildings & Heating | 141
   | New buildings | Rules | Buildings & Heating | 31
   | Sobriety | Campaign | Buildings & Heating | 20
  Energy systems | Renewable heat | Networks | Buildings & Heating | 679
   | Local electricity | Solar | Electricity | 1
   | Imported renewables | Contracts | Electricity | 95
  Circular economy | Waste | Sorting | Waste | 4
   | Circular | Reuse | Waste | 2
  Industry | Industry, small | Advice | Other | 27
   | Industry, large | Grants | Other | 142
  TOTAL | | | | 1943`;

testRule(planNotActions, {
  valid: {
    'Bordeaux: every sector of the gap is the sum of its actions': {
      sheets: { Gap: gap(738, 1943), Actions: actions },
    },
    'a single card, which is an example': { sheets: { Gap: gap(738, 1943) } },
  },
  invalid: {
    'a sector and the total that no action brings': {
      grid: { sheets: { Gap: gap(838, 2043), Actions: actions } },
      findings: {
        'Gap!C3': 'Transport: 838 kt CO₂e in the gap table, 738 when the 6 reductions of module B-2 are added.',
        'Gap!C8': 'Total: 2,043 kt CO₂e in the gap table, 1,943 when the 17 reductions of module B-2 are added.',
      },
    },
  },
});
