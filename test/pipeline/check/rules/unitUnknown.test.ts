import { unitUnknown } from '../../../../src/pipeline/check/rules/unitUnknown';
import { testRule } from '../../../support/ruleTester';

testRule(unitUnknown, {
  valid: {
    'a unit in the title': `
      Émissions de GES par secteur (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
  },
  invalid: {
    'a table that says no unit: told once': {
      grid: `
        Émissions de GES par secteur
        Secteur     | 2019 | 2021
        Résidentiel | 395  | 380
        Tertiaire   | 205  | 190`,
      findings: {
        'Bilan!B3': 'Figures without a unit: 4, among them GHG emissions - Residential in 2019, "395".',
      },
    },
  },
});
