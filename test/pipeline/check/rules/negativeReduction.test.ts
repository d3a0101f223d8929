import { negativeReduction } from '../../../../src/pipeline/check/rules/negativeReduction';
import { testRule } from '../../../support/ruleTester';

testRule(negativeReduction, {
  valid: {
    'reductions written as positive numbers': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 500                           | En cours
      Mobilité | Zone piétonne            | Voirie                      | 0                             | En cours`,
    'one negative among positives: a rise, or a fall? Asked elsewhere, not taken': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 500                           | En cours
      Mobilité | Rocade                   | Voirie                      | -500                          | En cours`,
  },
  invalid: {
    'a plan that writes falls as negatives, with a unit in one cell': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Impact GES (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | -1200                 | En cours
        Mobilité | Zone piétonne            | Voirie                      | −96 ktCO2e            | En cours`,
      findings: {
        'Bilan!D2': '"Pistes cyclables": "-1200" is written as a negative: read as a reduction.',
        'Bilan!D3': '"Zone piétonne": "−96 ktCO2e" is written as a negative: read as a reduction.',
      },
    },
  },
});
