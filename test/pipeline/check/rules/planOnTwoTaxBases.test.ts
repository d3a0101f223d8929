import { planOnTwoTaxBases } from '../../../../src/pipeline/check/rules/planOnTwoTaxBases';
import { testRule } from '../../../support/ruleTester';

testRule(planOnTwoTaxBases, {
  valid: {
    'one basis; the funders carry none': `
      PPI en k€ TTC
      Opération | 2024 | 2025 | FEDER
      École     | 50   | 120  | 30`,
    'a column of rates says nothing of what the amounts hold': `
      PPI en k€ TTC
      Opération | TVA  | 2024 | 2025
      École     | 20 % | 50   | 120
      Logements | 10 % | 7    | 9`,
  },
  invalid: {
    'a column HT/TTC': {
      grid: `
        PPI en k€
        Opération | HT/TTC | 2024 | 2025
        École     | TTC    | 50   | 120
        Station   | HT     | 7    | 9`,
      findings: {
        'Bilan!C4': 'Amounts HT: 2, among them this one (€7,000); amounts TTC: 2. They are never added up.',
      },
    },
    'an annex budget by its name in the column of budgets': {
      grid: `
        PPI en k€
        Montants du budget principal en TTC, des budgets annexes en HT
        Budget         | Opération | 2024 | 2025
        Ville          | École     | 50   | 120
        Ville          | Crèche    | 5    | 12
        Assainissement | Station   | 7    | 9`,
      findings: {
        'Bilan!C6': 'Amounts HT: 2, among them this one (€7,000); amounts TTC: 4. They are never added up.',
      },
    },
  },
});
