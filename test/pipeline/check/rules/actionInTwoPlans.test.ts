import { actionInTwoPlans } from '../../../../src/pipeline/check/rules/actionInTwoPlans';
import { testRule } from '../../../support/ruleTester';

testRule(actionInTwoPlans, {
  valid: {
    'two sheets with actions of their own': {
      sheets: {
        'Import flash': `
          Axe (x)  | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
          Mobilité | Pistes cyclables         | En cours | 100`,
        'Import complet': `
          Axe (x)  | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
          Mobilité | Zone piétonne            | En cours | 100`,
      },
    },
  },
  invalid: {
    'one plan in two sheets, one budget changed': {
      grid: {
        sheets: {
          'Import flash': `
            Axe (x)  | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
            Mobilité | Pistes cyclables         | En cours | 100
            Mobilité | Zone piétonne            | En cours | 200`,
          'Import complet': `
            Axe (x)  | Titre de la fiche action | Statut   | Budget prévisionnel total € HT
            Mobilité | Pistes cyclables         | En cours | 100
            Mobilité | Zone piétonne            | En cours | 300`,
        },
      },
      findings: {
        'Import complet!B2': `"Pistes cyclables": same action as in 'Import flash'!B2: counted once.`,
        'Import complet!B3': `"Zone piétonne": same action as in 'Import flash'!B3, with other figures: say which one to keep.`,
      },
    },
  },
});
