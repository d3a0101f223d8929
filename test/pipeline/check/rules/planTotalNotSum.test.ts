import { planTotalNotSum } from '../../../../src/pipeline/check/rules/planTotalNotSum';
import { testRule } from '../../../support/ruleTester';

testRule(planTotalNotSum, {
  valid: {
    'a cost of the years that its heading says, beside what comes before and after': `
      PPI en k€ TTC
      Opération | Coût 2024-2026 | Antérieur | CP 2024 | CP 2025 | CP 2026 | Au-delà
      École     | 170            | 40        | 50      | 70      | 50      | 90`,
    'what was paid up to a day within the years is in the years already': `
      PPI en k€ TTC
      Opération | Coût total | CP 2024 | CP 2025 | CP 2026 | Payé au 31/12/2025
      École     | 170        | 50      | 70      | 50      | 118`,
    'a cost without tax beside credits with it': `
      PPI en k€
      Opération | Coût total HT | CP 2024 TTC | CP 2025 TTC
      École     | 100           | 60          | 60`,
    'totals that are sums, rounded or with what comes before and after': `
      PPI en k€ TTC
      Opération | Antérieur | 2024 | 2025 | 2026 et + | Total
      École     | 10        | 50   | 120  | 5         | 185
      Crèche    |           | 3,4  | 3,4  |           | 7
      Parc      |           |      |      |           | 12`,
    'a cost may hold years that the plan does not show': `
      PPI en k€ TTC
      Opération | Coût total | 2024 | 2025
      École     | 900        | 50   | 120`,
    'what was paid and what was planned of one year are not added': `
      PPI en k€ TTC
      Opération | Réalisé 2023 | Prévu 2023 | Prévu 2024 | Prévu 2025 | Total prévu | Total réalisé
      École     | 10           | 20         | 30         | 40         | 90          | 10`,
    'stages of one budget': `
      PPI en k€ TTC
      Opération | BP 2025 | BS 2025 | CP 2026 | Total
      École     | 10      | 20      | 30      | 60`,
    'an amount in question is no part of a sum that is told': `
      PPI en k€ TTC
      Opération | 2024 | 2025   | Total
      École     | 10   | 20 à 30 | 40`,
  },
  invalid: {
    'a typed total, and a cost below its years': {
      grid: `
        PPI en k€ TTC
        Opération | 2024 | 2025 | Total
        École     | 3    | 3    | 9
        Crèche    | 3    | 3    | 6
        Parc      | 5    | 5    | 8`,
      findings: {
        'Bilan!D3': '"École": €9,000 as the total, €6,000 when the 2 columns of years are added.',
        'Bilan!D5': '"Parc": €8,000 as the total, €10,000 when the 2 columns of years are added.',
      },
    },
    'a cost below what its years add up to': {
      grid: `
        PPI en k€ TTC
        Opération | Coût total | 2024 | 2025
        École     | 100        | 50   | 120`,
      findings: { 'Bilan!B3': '"École": €100,000 as the total, €170,000 when the 2 columns of years are added.' },
    },
  },
});
