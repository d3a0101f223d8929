import { actionWithoutReduction } from '../../../../src/pipeline/check/rules/actionWithoutReduction';
import { testRule } from '../../../support/ruleTester';

testRule(actionWithoutReduction, {
  valid: {
    'a reduction of zero, which is an estimate': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1200                          | En cours
      Mobilité | Schéma cyclable          | Voirie                      | 0                             | En cours`,
  },
  invalid: {
    'an action not estimated': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 1200                          | En cours
        Mobilité | Schéma cyclable          | Voirie                      | NE                            | En cours`,
      findings: { 'Bilan!B3': '"Schéma cyclable" has no estimated emissions reduction.' },
    },
  },
});
