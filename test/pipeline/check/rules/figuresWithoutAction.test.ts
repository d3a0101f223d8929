import { figuresWithoutAction } from '../../../../src/pipeline/check/rules/figuresWithoutAction';
import { testRule } from '../../../support/ruleTester';

testRule(figuresWithoutAction, {
  valid: {
    'a total without a title': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel total € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 100                            | En cours
      Total    |                          |                             | 100                            |`,
  },
  invalid: {
    'a funder on a row of its own, under a merged title': {
      grid: `
        Axe (x)  | Titre de la fiche action | Statut   | Financeur 1 | Montant € HT | Budget prévisionnel total € HT
        Mobilité | Pistes cyclables         | En cours | État        | 100          | 300
        ^        | ^                        | ^        | Région      | 200          |`,
      findings: {
        'Bilan!E3': 'Row 3 (figures without a title of action): a figure that no action carries. It is not taken.',
      },
    },
    'a sub-action with a budget that its action has not': {
      grid: `
        Axe (x)  | Titre de la fiche action | Titre de la sous-action | Statut   | Budget prévisionnel total € HT
        Mobilité | Former                   |                         | En cours |
        Mobilité | Former                   | Module 1                | En cours | 50`,
      findings: {
        'Bilan!E3': 'Row 3 (sub-action, not counted): a figure that no action carries. It is not taken.',
      },
    },
  },
});
