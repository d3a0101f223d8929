import { gapArithmetic } from '../../../../src/pipeline/check/rules/gapArithmetic';
import { testRule } from '../../../support/ruleTester';

const paris = `
  A-2.1 (kt CO2e)   | bau  | reduction | remaining | offsetting | gap
  transport         | 522  | 290       | 232       | 104        | 128
  buildings-heating | 3172 | 1034      | 2138      | 634        | 1504
  electricity       | 688  | 297       | 391       | 138        | 254
  total             | 4557 | 1691      | 2865      | 911        | 1954`;

testRule(gapArithmetic, {
  valid: {
    'a published G3, rounded cell by cell (4,557 − 1,691 printed 2,865)': { tables: [paris] },
    'a published G1e: the gap is what neither the target nor the offsetting takes': {
      tables: [
        `
        A-2.3-model (kt CO2e) | bau | offsetting | reduction | gap
        transport             | 336 | 154        | 179       | 2
        buildings-heating     | 450 | 3          | 447       | 0
        total                 | 786 | 157        | 626       | 3`,
      ],
    },
    'a G3 whose gap would fall under zero': {
      tables: [
        `
        A-2.1 (kt CO2e)   | bau | reduction | remaining | offsetting | gap
        buildings-heating | 917 | 748       | 169       | 170        | 0`,
      ],
    },
    'a G2 with a key where nothing is estimated': {
      tables: [
        `
        A-2.2 (t CO2e) | baseline | target | existing | gap    | plan   | residual
        transport      | 674403   | 421403 | 216023   | 205380 | 205380 | 253000
        waste          | 7760     | NE     | NE       | NE     | NE     | NE`,
      ],
    },
  },
  invalid: {
    'a G2 gap typed by hand, and a residual that forgets the target': {
      grid: {
        tables: [
          `
          A-2.2 (t CO2e) | baseline | target  | existing | gap     | plan    | residual
          buildings      | 3885239  | 3232999 | 1358076  | 1874932 | 1874923 | 652240
          transport      | 674403   | 421403  | 216023   | 205380  | 205380  | 674403`,
        ],
      },
      findings: {
        'CCC A-2.2!E2': 'buildings: 1,874,932 written, 1,874,923 expected (3,232,999 − 1,358,076).',
        'CCC A-2.2!G3': 'transport: 674,403 written, 253,000 expected (674,403 − 421,403).',
      },
    },
    'a G1e that forgets the offsetting': {
      grid: {
        tables: [
          `
          A-2.3-model (kt CO2e) | bau | offsetting | reduction | gap
          transport             | 336 | 154        | 100       | 236`,
        ],
      },
      findings: { 'CCC A-2.3-model!E2': 'transport: 236 written, 82 expected (336 − 254).' },
    },
    'a G1 whose formulas are exact and whose target is off by one': {
      grid: {
        tables: [
          `
          A-2.3 (kt CO2e) | baseline | residual | target | existing | gap
          total           | =750     | =130     | =621   | =620     | =1`,
        ],
      },
      findings: { 'CCC A-2.3!D2': 'total: 621 written, 620 expected (750 − 130).' },
    },
  },
});
