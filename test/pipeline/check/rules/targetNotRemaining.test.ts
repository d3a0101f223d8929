import { targetNotRemaining } from '../../../../src/pipeline/check/rules/targetNotRemaining';
import { testRule } from '../../../support/ruleTester';

const Gap = `
  A-2.1: Emissions Gap (kt CO2e)
  Sector | Baseline Emissions (BAU 2030) (Absolute value) | Emissions Reduction Resulting from CNAP (Absolute value) | Remaining Emissions (Absolute value)
  Transport                  | 336 | 180 | 156
  Buildings & Heating        | 450 | 447 | 3
  Electricity                | 169 | 83  | 86
  Waste                      | 43  | 2   | 41
  Other (incl. IPPU & AFOLU) | 713 | 285 | 428
  Total                      | 1711 | 997 | 714`;

const list = (transport: string, ippu: string, total: string) => `
  B-3.1: Impact Pathways
  Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name | 2025 | 2027 | 2030
  Emissions | All | 1 | GHG emission from transport | 300 | 250 | ${transport}
  Emissions | All | 2 | GHG emission from IPPU      | 600 | 500 | ${ippu}
  Emissions | All | 3 | GHG emission from AFOLU     | 12  | 11  | 10
  Emissions | All | 4 | GHG emission (total)        | 1500000 | 1100000 | ${total}`;

testRule(targetNotRemaining, {
  valid: {
    'kilotonnes, tonnes for the total, one kilotonne of rounding': {
      sheets: { Gap, Indicators: list('156', '417', '714200') },
    },
    'one half of Other only': {
      sheets: { Gap, Indicators: list('156', '417', '714200').replace('GHG emission from AFOLU', 'Trees planted') },
    },
  },
  invalid: {
    'industry and land two kilotonnes short, as in Grenoble': {
      grid: { sheets: { Gap, Indicators: list('156', '416', '714200') } },
      findings: {
        'Indicators!G4': 'Other (incl. IPPU & AFOLU): 426 in 2030, 428 kt remaining in the gap table.',
      },
    },
  },
});
