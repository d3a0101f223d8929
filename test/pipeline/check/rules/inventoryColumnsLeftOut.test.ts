import { inventoryColumnsLeftOut } from '../../../../src/pipeline/check/rules/inventoryColumnsLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(inventoryColumnsLeftOut, {
  valid: {
    'years, a remark in words, a code': `
      GES (tCO2e) | Code | 2018 | 2020 | Commentaire
      Résidentiel | 1    | 100  | 90   | chauffage
      Tertiaire   | 2    | 80   | 70   | bureaux`,
    'a span of years, which is asked': `
      GES (tCO2e) | 2018 | 2019-2021 (moyenne) | 2022
      Résidentiel | 100  | 95                  | 90
      Tertiaire   | 80   | 75                  | 70`,
  },
  invalid: {
    'a column of figures without a heading': {
      grid: `
        GES (tCO2e) | 2018 |    | 2020
        Résidentiel | 100  | 95 | 90
        Tertiaire   | 80   | 75 | 70`,
      findings: { 'Bilan!C1': 'Columns of figures not taken in this table: 1 (C1).' },
    },
    'shares and changes beside levels': {
      grid: `
        GES (tCO2e) | 2018 | 2020 | Part 2020 | Évolution 2018-2020
        Résidentiel | 100  | 90   | 56%       | -10
        Tertiaire   | 80   | 70   | 44%       | -10`,
      findings: { 'Bilan!D1': 'Columns of figures not taken in this table: 2 (Part 2020 · Évolution 2018-2020).' },
    },
  },
});
