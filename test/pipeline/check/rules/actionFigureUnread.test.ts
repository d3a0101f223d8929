import { actionFigureUnread } from '../../../../src/pipeline/check/rules/actionFigureUnread';
import { testRule } from '../../../support/ruleTester';

testRule(actionFigureUnread, {
  valid: {
    'amounts with their unit, and a reduction not estimated': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel HT | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1,2 M€                 | 1200                          | En cours
      Mobilité | Schéma cyclable          | Voirie                      |                        | NE                            | En cours`,
  },
  invalid: {
    'a range of reductions, a sentence for a budget': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT   | Réduction attendue (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500000                     | 30-40                         | En cours
        Mobilité | Schéma cyclable          | Voirie                      | voir le plan du département | 12                            | En cours`,
      findings: {
        'Bilan!E2': '"Pistes cyclables": a budget, funding or reduction that does not read as a number with its unit.',
      },
    },
  },
});
