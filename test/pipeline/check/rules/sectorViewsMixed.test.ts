import { sectorViewsMixed } from '../../../../src/pipeline/check/rules/sectorViewsMixed';
import { testRule } from '../../../support/ruleTester';

const gap = (ippu: string, total: string) => `
  A-2.1: Emissions Gap (kt CO2e)
  Sector | Baseline Emissions (BAU 2030) (Absolute value) | Emissions Reduction Resulting from CNAP (Absolute value) | Remaining Emissions (Absolute value)
  Transport                  | 400 | 300 | 100
  Buildings & Heating        | 300 | 250 | 50
  Electricity                | 200 | 180 | 20
  Waste                      | 50  | 30  | 20
  Other (incl. IPPU & AFOLU) | 426 | 0   | 426
  ${ippu}
  Total                      | ${total}`;

testRule(sectorViewsMixed, {
  valid: {
    'the sectors of the economic model': gap('', '1376 | 760 | 616').replace('\n  \n', '\n'),
    'what Other holds, as a detail outside the total': gap('IPPU | 416 | 0 | 416', '1376 | 760 | 616'),
  },
  invalid: {
    'industry counted in Other and beside it': {
      grid: gap('IPPU | 416 | 0 | 416', '1792 | 760 | 1032'),
      findings: {
        'Bilan!B8': '"IPPU" is added in the total to "Other (incl. IPPU & AFOLU)", which holds it already.',
      },
    },
  },
});
