import { planRowsLeftOut } from '../../../../src/pipeline/check/rules/planRowsLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(planRowsLeftOut, {
  valid: {
    'actions only': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Statut
      Mobilité | Pistes cyclables         | Voirie                      | En cours
      Mobilité | Sources de chaleur       | Voirie                      | En cours`,
  },
  invalid: {
    'titles of parts, subtotals, a note, headings again': {
      grid: `
        Titre de l'action       | Statut   | Partenaires | Budget € HT | Gain GES (tCO2e/an)
        Axe 1 : Mobilité        |          |             |             |
        Pistes cyclables        | En cours | Voirie      | 100         | 10
        Sous-total Mobilité     |          |             | 100         | 10
        Titre de l'action       | Statut   | Partenaires | Budget € HT | Gain GES (tCO2e/an)
        Rénover les écoles      | En cours | Voirie      | 200         | 20
        Total                   |          |             | 300         | 30
        Source : direction du climat`,
      findings: {
        'Bilan!A5': 'Rows that are no actions (headings repeated): 5.',
        'Bilan!A2': 'Rows that are no actions (title of a part): 2.',
        'Bilan!A4': 'Rows that are no actions (total or subtotal): 4, 7.',
        'Bilan!A8': 'Rows that are no actions (note): 8.',
      },
    },
  },
});
