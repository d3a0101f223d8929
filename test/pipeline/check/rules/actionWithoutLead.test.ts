import { actionWithoutLead } from '../../../../src/pipeline/check/rules/actionWithoutLead';
import { testRule } from '../../../support/ruleTester';

testRule(actionWithoutLead, {
  valid: {
    'a plan without that column': `
      Axe      | Titre de la fiche action | Partenaires | Budget prévisionnel € HT | Statut
      Mobilité | Pistes cyclables         | Région      | 500                      | En cours`,
  },
  invalid: {
    'one action of two': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500                      | En cours
        Bâtiment | Conseil aux copropriétés |                             | 300                      | À venir`,
      findings: { 'Bilan!B3': '"Conseil aux copropriétés" has no lead.' },
    },
  },
});
