import { actionsGivenUp } from '../../../../src/pipeline/check/rules/actionsGivenUp';
import { testRule } from '../../../support/ruleTester';

testRule(actionsGivenUp, {
  valid: {
    'actions on hold, and one taken up again': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Statut
      Mobilité | Pistes cyclables         | Voirie                      | En pause
      Mobilité | Zone piétonne            | Voirie                      | Abandonné puis relancé`,
  },
  invalid: {
    'actions given up, whatever the words': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Statut
        Mobilité | Pistes cyclables         | Voirie                      | En cours
        Mobilité | Zone piétonne            | Voirie                      | Abandonné faute de crédits
        Mobilité | Schéma cyclable          | Voirie                      | Annulée`,
      findings: {
        'Bilan!D3': 'Abandoned actions, out of the tables: 2 (Zone piétonne, B3 ; Schéma cyclable, B4).',
      },
    },
  },
});
