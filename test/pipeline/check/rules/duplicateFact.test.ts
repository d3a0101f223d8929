import { duplicateFact } from '../../../../src/pipeline/check/rules/duplicateFact';
import { testRule } from '../../../support/ruleTester';

testRule(duplicateFact, {
  valid: {
    'the same figure twice, in two units': {
      sheets: {
        Climat: `
          kt CO2e     | 2019 | 2021
          Résidentiel | 395  | 380
          Tertiaire   | 205  | 190`,
        Observatoire: `
          t CO2e      | 2019   | 2021
          Résidentiel | 395000 | 380000
          Tertiaire   | 205000 | 190000`,
      },
    },
  },
  invalid: {
    'two sheets that disagree on one figure': {
      grid: {
        sheets: {
          Climat: `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
          'Copie de travail': `
            kt CO2e     | 2019 | 2021
            Résidentiel | 395  | 381
            Tertiaire   | 205  | 190`,
        },
      },
      findings: {
        'Copie de travail!C2':
          'GHG emissions - Residential, 2021: 381,000 t CO₂e/year here, 380,000 t CO₂e/year in Climat!C2.',
      },
    },
  },
});
