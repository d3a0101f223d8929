import { actionOnHold } from '../../../../src/pipeline/check/rules/actionOnHold';
import { testRule } from '../../../support/ruleTester';

testRule(actionOnHold, {
  valid: {
    'actions under way, done, to come, given up': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Statut
      Mobilité | Pistes cyclables         | Voirie                      | En cours
      Mobilité | Zone piétonne            | Voirie                      | Réalisé
      Mobilité | Schéma cyclable          | Voirie                      | À venir
      Mobilité | Navettes                 | Voirie                      | Abandonné`,
  },
  invalid: {
    'an action postponed, one blocked': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Statut
        Mobilité | Pistes cyclables         | Voirie                      | Reporté à 2031
        Mobilité | Zone piétonne            | Voirie                      | Bloqué `,
      findings: {
        'Bilan!D2': '"Pistes cyclables": status "paused", counted in the tables.',
        'Bilan!D3': '"Zone piétonne": status "blocked", counted in the tables.',
      },
    },
  },
});
