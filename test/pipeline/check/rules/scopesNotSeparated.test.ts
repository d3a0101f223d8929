import { scopesNotSeparated } from '../../../../src/pipeline/check/rules/scopesNotSeparated';
import { testRule } from '../../../support/ruleTester';

testRule(scopesNotSeparated, {
  valid: {
    'an inventory with its scopes': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | scope2 | scope3 | total
        transport      | 310000 | 2470   |        | 312470
        waste          | 82000  | NO     | 12000  | 94000`,
      ],
    },
    'emissions that are counted in another row, or in another scope': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1       | scope2          | scope3 | total
        waste          | IE (in IPPU) | IE: IPPU        |        | 0
        transport      | 310000       | IE              |        | 310000
        buildings      | 402000       | IE, in scope 1  |        | 402000`,
      ],
    },
    'a scope 3 included elsewhere': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1 | scope2 | scope3 | total
        waste          | 82000  | NO     | IE     | 82000`,
      ],
    },
  },
  invalid: {
    'a PCAET inventory: said once for the table': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | scope1 | scope2 | scope3 | total
          buildings      | IE     | IE     |        | 402000
          transport      | IE     | IE     |        | 310000
          ippu           | IE (total of the row) | IE: total | | 55000`,
        ],
      },
      findings: { 'CCC A-1.3!B2': 'Table A-1.3, scope cells that refer to the total of their row (IE): 6.' },
    },
  },
});
