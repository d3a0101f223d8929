import { creditsAboveAuthority } from '../../../../src/pipeline/check/rules/creditsAboveAuthority';
import { testRule } from '../../../support/ruleTester';

testRule(creditsAboveAuthority, {
  valid: {
    'what was paid up to a day within the years is in the years already': `
      AP/CP en k€ TTC
      N° AP | Libellé | AP   | CP 2024 | CP 2025 | Payé au 31/12/2024
      1     | Gymnase | 1000 | 300     | 700     | 290`,
    'credits up to the authorisation, and one that is not phased yet': `
      AP/CP en k€ TTC
      N° AP | Libellé | AP votée | AP révisée | CP antérieurs | CP 2024 | CP 2025
      1     | Gymnase | 900      | 1000       | 200           | 300     | 500
      2     | Halle   | 900      | 900        |               | 300     | 100`,
    'what was paid of a year stands for its credits only where there are none': `
      AP/CP en k€ TTC
      N° AP | Libellé | AP   | CP 2024 | Mandaté 2024 | CP 2025
      1     | Gymnase | 1000 | 300     | 290          | 700`,
  },
  invalid: {
    'credits above the revised authorisation': {
      grid: `
        AP/CP en k€ TTC
        N° AP | Libellé | AP votée | AP révisée | CP antérieurs | CP 2024 | CP 2025 et +
        1     | Gymnase | 900      | 1000       | 200           | 400     | 500
        2     | Halle   | 900      | 800        | 300           | 400     | 100`,
      findings: {
        'Bilan!D3': '"Gymnase": AP of €1,000,000, payment credits of €1,100,000 in 3 columns.',
      },
    },
  },
});
