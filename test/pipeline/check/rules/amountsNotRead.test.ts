import { amountsNotRead } from '../../../../src/pipeline/check/rules/amountsNotRead';
import { testRule } from '../../../support/ruleTester';

testRule(amountsNotRead, {
  valid: {
    'amounts with words that are read, and cells that say there is none': `
      PPI en € HT
      Opération | 2024      | 2025                | 2026
      École     | env. 3 M€ | 5 000 000 € (estim.) | 800 k€
      Crèche    | -         | sans objet          | NE
      ÉQUIPEMENTS SPORTIFS | | en k€ |
      Gymnase   | 10        | 20                  | 0`,
    'headings written once more': `
      PPI en k€ HT
      Opération | Coût total | FEDER | Région
      École     | 100        | 30    | 20
      Opération | Coût total | FEDER | Région
      Crèche    | 50         | 10    | 5`,
  },
  invalid: {
    'texts in the columns of amounts, on rows with figures and on rows without': {
      grid: `
        PPI en k€ HT
        Opération | Coût total       | 2024    | 2025
        École     | à définir        | 120     | cf. délibération
        Crèche    | à définir        |         |
        Parc      | 400 + 20         | voir AP | 30`,
      findings: {
        'Bilan!B3': '"à définir" in the place of an amount (cells: 2): B3, B4. Nothing is taken from there.',
        'Bilan!D3': '"cf. délibération" in the place of an amount (cells: 1): D3. Nothing is taken from there.',
        'Bilan!B5': '"400 + 20" in the place of an amount (cells: 1): B5. Nothing is taken from there.',
        'Bilan!C5': '"voir AP" in the place of an amount (cells: 1): C5. Nothing is taken from there.',
      },
    },
    'a number of posts among the credits': {
      grid: `
        PPI en k€ HT
        Opération | 2024  | 2025
        École     | 120   | 2 ETP`,
      findings: { 'Bilan!C3': '"2 ETP" in the place of an amount (cells: 1): C3. Nothing is taken from there.' },
    },
  },
});
