import { actionNumberDiffers } from '../../../../src/pipeline/check/rules/actionNumberDiffers';
import { testRule } from '../../../support/ruleTester';

testRule(actionNumberDiffers, {
  valid: {
    'numbers that agree, complete each other, or are figures of the title': `
      N°   | Axe      | Titre de la fiche action      | Direction ou service pilote | Statut
      1.1  | Mobilité | 1.1 Pistes cyclables          | Voirie                      | En cours
      2    | Mobilité | Action 1.2 : Zone piétonne    | Voirie                      | En cours
      A3   | Mobilité | Action 3 - Schéma cyclable    | Voirie                      | En cours
      4    | Mobilité | 30 km de pistes               | Voirie                      | En cours
      5    | Mobilité | 2 000 vélos en libre service  | Voirie                      | En cours`,
  },
  invalid: {
    'a number that says one action and a title that says another': {
      grid: `
        N°  | Axe      | Titre de la fiche action | Direction ou service pilote | Statut
        3.2 | Mobilité | 4.1 Pistes cyclables     | Voirie                      | En cours
        A12 | Mobilité | Action 13 : Tramway      | Voirie                      | En cours`,
      findings: {
        'Bilan!A2':
          '"Pistes cyclables": "3.2 / 4.1 Pistes cyclables": the number of the action and that of its title contradict each other.',
        'Bilan!A3':
          '"Tramway": "A12 / Action 13 : Tramway": the number of the action and that of its title contradict each other.',
      },
    },
  },
});
