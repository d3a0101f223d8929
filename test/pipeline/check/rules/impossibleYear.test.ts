import { impossibleYear } from '../../../../src/pipeline/check/rules/impossibleYear';
import { testRule } from '../../../support/ruleTester';

testRule(impossibleYear, {
  valid: {
    'results and targets, from 1990 to 2050': `
      kt CO2e     | 1990 | 2021 | Objectif 2030 | Objectif 2050
      Résidentiel | 410  | 380  | 200           | 20
      Tertiaire   | 230  | 190  | 100           | 10`,
  },
  invalid: {
    'a result of 2050': {
      grid: `
        kt CO2e     | 2021 | 2050 Résultat
        Résidentiel | 380  | 20
        Tertiaire   | 190  | 10`,
      findings: {
        'Bilan!C2': 'GHG emissions - Residential: 2050 cannot be the year of a figure that is measured.',
        'Bilan!C3': 'GHG emissions - Tertiary (services): 2050 cannot be the year of a figure that is measured.',
      },
    },
  },
});
