import { incomeInBothTables } from '../../../../src/pipeline/check/rules/incomeInBothTables';
import { testRule } from '../../../support/ruleTester';

const income = `
  Table 3: List of Income Sources for the City
  Income Category         | City income | % of city budget
  Local taxes             | 90000000    | 45%
  Profits of city works   | 4000000     | 2%`;
const capital = (second: string) => `
  Table 4: List of Capital Sources for the City
  Type       | Size Range | Level  | Description
  EIB loan   | 40000000   | Public | Twenty years
  ${second} | 4000000    | Public | Yearly
  Total in € | 44000000   |        |`;

testRule(incomeInBothTables, {
  valid: { 'each source in one table': { sheets: { Income: income, Capital: capital('Green bonds') } } },
  invalid: {
    'profits told twice, in other capitals': {
      grid: { sheets: { Income: income, Capital: capital('Profits of City Works') } },
      findings: { 'Capital!A4': '"Profits of City Works": also in the table of recurring income (Income!A4).' },
    },
  },
});
