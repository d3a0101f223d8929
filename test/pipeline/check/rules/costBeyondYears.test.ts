import { costBeyondYears } from '../../../../src/pipeline/check/rules/costBeyondYears';
import { testRule } from '../../../support/ruleTester';

testRule(costBeyondYears, {
  valid: {
    'what comes before and after is said': `
      PPI en k€ TTC
      Opération | Coût total | Antérieur | 2024 | 2025 | 2026 et +
      École     | 185        | 10        | 50   | 120  | 5`,
    'a plan of funders has no years': `
      CRTE en €
      Opération | Coût total HT | DSIL | Région
      École     | 1000          | 300  | 200`,
  },
  invalid: {
    'a cost and an operation without any year': {
      grid: `
        PPI en k€ TTC
        Opération | Coût total | 2024 | 2025
        École     | 9          | 3    | 3
        Crèche    | 5          | 2    | 3
        Parc      | 4          | -    | -`,
      findings: {
        'Bilan!B3':
          'Operations whose cost or AP is above the sum of their years: 2, €7,000 without a year in all; the first: "École" (€9,000, years: €6,000).',
      },
    },
    'an authorisation that its credits do not use up': {
      grid: `
        AP/CP en k€ TTC
        N° AP | Libellé | AP   | CP 2024 | CP 2025
        1     | Gymnase | 1000 | 300     | 500
        2     | Halle   | 800  | 300     | 500`,
      findings: {
        'Bilan!C3':
          'Operations whose cost or AP is above the sum of their years: 1, €200,000 without a year in all; the first: "Gymnase" (€1,000,000, years: €800,000).',
      },
    },
  },
});
