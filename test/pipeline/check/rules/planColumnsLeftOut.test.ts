import { planColumnsLeftOut } from '../../../../src/pipeline/check/rules/planColumnsLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(planColumnsLeftOut, {
  valid: {
    'an unknown column of words, and figures that are read': `
      Axe (x)  | Titre de la fiche action | Statut   | Partenaires | Coût total (€ HT) | Labels obtenus
      Mobilité | Pistes cyclables         | En cours | ADEME       | 100               | aucun`,
  },
  invalid: {
    'a second budget, funders by column, an operating cost': {
      grid: `
        Axe (x)  | Titre de la fiche action | Statut   | Budget TTC (€) | Budget HT (€) | État (€ HT) | ADEME | Fonctionnement (k€ HT)
        Mobilité | Pistes cyclables         | En cours | 120            | 100           | 30          | 10    | 2`,
      findings: {
        'Bilan!E1': 'The column "Budget HT (€)" holds figures and is taken into no table.',
        'Bilan!F1': 'The column "État (€ HT)" holds figures and is taken into no table.',
        'Bilan!G1': 'The column "ADEME" holds figures and is taken into no table.',
        'Bilan!H1': 'The column "Fonctionnement (k€ HT)" holds figures and is taken into no table.',
      },
    },
  },
});
