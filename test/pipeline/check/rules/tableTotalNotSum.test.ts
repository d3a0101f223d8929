import { tableTotalNotSum } from '../../../../src/pipeline/check/rules/tableTotalNotSum';
import { testRule } from '../../../support/ruleTester';

testRule(tableTotalNotSum, {
  valid: {
    'rows rounded one by one': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | total
        buildings      | 2852.4 | 1525
        transport      | 232.4  | 2681
        waste          | NE     | 196
        total          | 3085   | 4403`,
      ],
    },
    'sinks and fuel lines, outside the total': {
      tables: [
        `
        A-1.3 (t CO2e) | total
        buildings      | 1000
        buildings-fuel | 400
        transport      | 500
        afolu-sinks    | -37
        total          | 1500`,
      ],
    },
    'a total that holds a row not given apart': {
      tables: [
        `
        A-1.3 (t CO2e) | total
        buildings      | 1000
        transport      | 500
        waste          | C
        total          | 1600`,
      ],
    },
    'a gap whose missing row may be of either sign': {
      tables: [
        `
        A-2.2 (kt CO2e) | target
        buildings       | 900
        transport       | 700
        energy-industry | ?
        total           | 1590`,
      ],
    },
    'shares, which are not added': {
      tables: [
        `
        A-2.2 (kt CO2e) | target | target-share
        buildings       | 75     | 83%
        transport       | 20     | 62%
        total           | 95     | 80%`,
      ],
    },
  },
  invalid: {
    'the scope 2 total of a published table (Marseille)': {
      grid: {
        tables: [
          `
          A-1.4 (t CO2e) | scope1  | scope2 | total
          buildings      | 628946  | 170211 | 799157
          transport      | 936187  | 3446   | 939633
          ippu           | 215750  | 10603  | 226353
          total          | 1780883 | 144260 | 1965143`,
        ],
      },
      findings: { 'CCC A-1.4!C5': '144,260 written as the total, 184,260 when the 3 rows of the column are added.' },
    },
    'a total below its rows, one of them estimated nowhere': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | total
          buildings      | 1000
          transport      | 500
          waste          | NE
          total          | 1400`,
        ],
      },
      findings: { 'CCC A-1.3!B5': '1,400 written as the total, 1,500 when the 2 rows of the column are added.' },
    },
  },
});
