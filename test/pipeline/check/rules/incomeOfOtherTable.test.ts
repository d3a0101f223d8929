import { incomeOfOtherTable } from '../../../../src/pipeline/check/rules/incomeOfOtherTable';
import { testRule } from '../../../support/ruleTester';

testRule(incomeOfOtherTable, {
  valid: {
    'recurring income, State grants among them': `
      Table 3: List of Income Sources for the City
      Income Category       | City income | % of city budget
      Local taxes           | 90000000    | 45%
      State grants          | 30000000    | 15%`,
  },
  invalid: {
    'a loan in Table 3': {
      grid: `
        Table 3: List of Income Sources for the City
        Income Category       | City income | % of city budget
        Local taxes           | 90000000    | 45%
        EIB loan              | 30000000    | 15%`,
      findings: { 'Bilan!A4': '"EIB loan": this source rather belongs to Table 4.' },
    },
    'taxes in Table 4': {
      grid: `
        Table 4: List of Capital Sources for the City
        Type           | Size Range | Level  | Description
        Taxe d’habitation | 9000000 | Public | Yearly
        Total in €     | 9000000    |        |`,
      findings: { 'Bilan!A3': '"Taxe d’habitation": this source rather belongs to Table 3.' },
    },
  },
});
