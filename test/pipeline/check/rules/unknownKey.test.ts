import { unknownKey } from '../../../../src/pipeline/check/rules/unknownKey';
import { testRule } from '../../../support/ruleTester';

testRule(unknownKey, {
  valid: {
    'the four keys, with their place or reason': {
      tables: [
        `
        A-1.3 (t CO2e) | scope1    | scope2 | scope3            | total
        waste          | IE : IPPU | NO     | NE (non suivi)    | C`,
      ],
    },
    'words outside the inventory tables': {
      tables: [
        `
        A-2.2 (kt CO2e) | baseline | existing
        transport       | 310      | non estimé`,
      ],
    },
  },
  invalid: {
    'a dash, an abbreviation, a zero in words': {
      grid: {
        tables: [
          `
          A-1.3 (t CO2e) | scope1 | scope2 | total
          waste          | /      | NC     | néant`,
        ],
      },
      findings: {
        'CCC A-1.3!B2': 'waste: "/" is neither a number nor a key.',
        'CCC A-1.3!C2': 'waste: "NC" is neither a number nor a key.',
        'CCC A-1.3!D2': 'waste: "néant" is neither a number nor a key.',
      },
    },
  },
});
