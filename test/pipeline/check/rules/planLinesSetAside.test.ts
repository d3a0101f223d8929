import { planLinesSetAside } from '../../../../src/pipeline/check/rules/planLinesSetAside';
import { testRule } from '../../../support/ruleTester';

testRule(planLinesSetAside, {
  valid: {
    'operations whose titles begin like a receipt or a balance': `
      PPI en k€ TTC
      Opération                          | 2024 | 2025
      Solde du marché de l’école         | 10   | 20
      Subventions d’équipement versées   | 30   | 40
      Équilibre des territoires          | 50   | 60
      Réseau de chaleur, emprise Nord    | 70   | 80`,
    'a column of receipts has its payers: no row is set aside': `
      PPI en k€ TTC
      Opération | Type     | 2024 | 2025
      Tram      | Dépenses | 10   | 20
      Tram      | Recettes | 5    | 6`,
  },
  invalid: {
    'receipts under their title, a balance under the sum': {
      grid: `
        PPI en k€ TTC
        Opération          | 2024 | 2025
        DÉPENSES           |      |
        École              | 50   | 120
        Total dépenses     | 50   | 120
        RECETTES           |      |
        Fonds de concours  | 7    | 8
        Vente de terrains  | 1    | 2
        Total recettes     | 8    | 10
        À couvrir          | 3    | 4
        Besoin de financement | 42 | 110`,
      findings: {
        'Bilan!B7': 'Rows that are no investments, kept for the record: 7, 8, 11 (the first: "Fonds de concours").',
      },
    },
    'a refund of tax and a loan without any title': {
      grid: `
        PPI en k€ TTC
        Opération | 2024 | 2025
        École     | 50   | 120
        FCTVA     | 8    | 19
        Emprunt nouveau | 10 | 11`,
      findings: { 'Bilan!B4': 'Rows that are no investments, kept for the record: 4, 5 (the first: "FCTVA").' },
    },
  },
});
