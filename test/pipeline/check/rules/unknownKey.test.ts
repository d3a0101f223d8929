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
    'answers in words in a table that people typed, and figures with their unit': `
      Table 15: Stakeholder Activity Cost
      Stakeholders involved | Activity        | Cost to Municipality (€)
      Households            | Renovation help | €5,000/year
      Shops                 | Bicycle parking | not estimated`,
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
    'a cross where a target is expected, in a table that people typed': {
      grid: `
        B-3.1: Impact Pathways
        Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name | 2025 | 2027        | 2030
        Fewer cars                  | Tramway         | 1                                 | Car kilometres | x    | not rated   | 700`,
      findings: {
        'Bilan!E3': 'Fewer cars, Tramway: "x" is neither a number nor a key.',
        'Bilan!F3': 'Fewer cars, Tramway: "not rated" is neither a number nor a key.',
      },
    },
  },
});
