import { operationInTwoPlans } from '../../../../src/pipeline/check/rules/operationInTwoPlans';
import { testRule } from '../../../support/ruleTester';

const city = `
  PPI en k€ TTC
  N° | Opération | CP 2024 | CP 2025
  1  | Plan vélo | 300     | 350
  2  | Écoles    | 500     | 400`;

testRule(operationInTwoPlans, {
  valid: {
    'the same title with other amounts': {
      sheets: {
        'PPI Ville': city,
        'PPI Métropole': `
          PPI en k€ TTC
          N° | Opération | CP 2024 | CP 2025
          12 | Plan vélo | 900     | 950
          13 | Bus       | 900     | 400`,
      },
    },
    'the same amounts twice in one plan': {
      sheets: {
        'PPI Ville': `
          PPI en k€ TTC
          N° | Opération | CP 2024 | CP 2025
          1  | Plan vélo | 300     | 350
          2  | Plan vélo | 300     | 350`,
      },
    },
  },
  invalid: {
    'one project in the plan of the city and in that of the metropolis': {
      grid: {
        sheets: {
          'PPI Ville': city,
          'PPI Métropole': `
            PPI en k€ TTC
            N° | Opération | CP 2024 | CP 2025
            12 | Plan vélo | 300     | 350
            13 | Bus       | 900     | 400`,
        },
      },
      findings: {
        'PPI Métropole!C3': '"Plan vélo" is in the sheet "PPI Ville" too, with the same amounts of the same years: 2.',
      },
    },
  },
});
