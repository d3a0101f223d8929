import { sinkNotNegative } from '../../../../src/pipeline/check/rules/sinkNotNegative';
import { testRule } from '../../../support/ruleTester';

const inventory = (sinks: string) => `
  A-1.3: GHG emissions by source sectors (t CO2e)
            |                              | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings |                              | 512300  | 240100  | NO      | 752400
  Transport |                              | 430200  | 8100    | NO      | 438300
  AFOLU     | Sources (positive emissions) | 9100    | 300     | NO      | 9400
            | Sinks (negative emissions)   | ${sinks}
  Total     |                              | 951600  | 248500  | NO      | 1200100`;

testRule(sinkNotNegative, {
  valid: {
    'a removal with its sign': inventory('-14500 | NO | NO | -14500'),
    'no sink, and one that is nil': inventory('0 | NO | NO | NO'),
  },
  invalid: {
    'a removal as a positive figure, said once': {
      grid: inventory('14500 | NO | NO | 14500'),
      findings: { 'Bilan!C6': 'Sinks: 14,500, without a minus sign.' },
    },
  },
});
