import { planColumnsLeftOut } from '../../../../src/pipeline/check/rules/planColumnsLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(planColumnsLeftOut, {
  valid: {
    'funders by column': `
      Axe (x)  | Titre de la fiche action | Statut   | Budget TTC (€) | État | ADEME
      Mobilité | Pistes cyclables         | En cours | 120            | 30   | 10`,
    'an unknown column of words, and figures that are read': `
      Axe (x)  | Titre de la fiche action | Statut   | Partenaires | Coût total (€ HT) | Labels obtenus
      Mobilité | Pistes cyclables         | En cours | ADEME       | 100               | aucun`,
  },
  invalid: {
    'a second budget, grants asked for, an operating cost': {
      grid: `
        Axe (x)  | Titre de la fiche action | Statut   | Budget TTC (€) | Budget HT (€) | Subvention demandée (€) | Fonctionnement (k€ HT)
        Mobilité | Pistes cyclables         | En cours | 120            | 100           | 30                      | 2`,
      findings: {
        'Bilan!E1': 'The column "Budget HT (€)" holds figures and is taken into no table.',
        'Bilan!F1': 'The column "Subvention demandée (€)" holds figures and is taken into no table.',
        'Bilan!G1': 'The column "Fonctionnement (k€ HT)" holds figures and is taken into no table.',
      },
    },
  },
});
