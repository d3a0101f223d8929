import { tableWithoutMark } from '../../../../src/pipeline/check/rules/tableWithoutMark';
import { testRule } from '../../../support/ruleTester';

testRule(tableWithoutMark, {
  valid: {
    'a sheet of the officer’s with the name and the words of a table': {
      sheets: {
        'CCC A-1.3': `
          A-1.3: GHG emissions by source sectors
          Émissions de GES (t CO2e) | 2018 | 2019
          Résidentiel               | 310  | 300
          Déchets                   | 12   | 11`,
      },
    },
  },
  invalid: {
    'a copy of a table of ours': {
      grid: {
        sheets: {
          'CCC A-1.3 (2)': `
            passerelle:A-1.3 | A-1.3: GHG emissions by source sectors
            heading          | t CO2e    | 2019
            transport        | Transport | 310`,
        },
      },
      findings: {
        'CCC A-1.3 (2)!A1':
          'Sheet "CCC A-1.3 (2)": table A-1.3, without Passerelle’s mark. It is neither read as a source nor rewritten.',
      },
    },
    'one written before the first cell said so': {
      grid: {
        sheets: {
          'GES contrat': `
            title    | A-1.3: GHG emissions by source sectors
            template | Action Plan, version 2`,
        },
      },
      findings: {
        'GES contrat!A1':
          'Sheet "GES contrat": table A-1.3, without Passerelle’s mark. It is neither read as a source nor rewritten.',
      },
    },
  },
});
