import { actionWithoutBudget } from '../../../../src/pipeline/check/rules/actionWithoutBudget';
import { testRule } from '../../../support/ruleTester';

testRule(actionWithoutBudget, {
  valid: {
    'a plan that has no budgets at all': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Partenaires | Statut
      Mobilité | Pistes cyclables         | Voirie                      | Région      | En cours`,
    'an action that is given up': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 500                      |             |              | En cours
      Mobilité | Téléphérique             | Transports                  |                          |             |              | Abandonné`,
  },
  invalid: {
    'one action of three': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500                      |             |              | En cours
        Mobilité | Zone piétonne            | Voirie                      |                          | Région      | 300          | En cours
        Bâtiment | Conseil aux copropriétés | Habitat                     |                          |             |              | À venir`,
      findings: { 'Bilan!B4': '"Conseil aux copropriétés" has neither budget nor funder.' },
    },
  },
});
