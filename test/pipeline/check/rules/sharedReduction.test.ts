import { sharedReduction } from '../../../../src/pipeline/check/rules/sharedReduction';
import { testRule } from '../../../support/ruleTester';

testRule(sharedReduction, {
  valid: {
    'round estimates that meet by chance': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 500                           | En cours
      Mobilité | Zone piétonne            | Voirie                      | 500                           | En cours`,
    'the same figure under two axes': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1234                          | En cours
      Bâtiment | Rénovation               | Habitat                     | 1234                          | En cours`,
  },
  invalid: {
    'one figure to the tonne on two actions': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Réduction attendue (tCO2e/an) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 1234                          | En cours
        Mobilité | Zone piétonne            | Voirie                      | 560                           | En cours
        Mobilité | Schéma cyclable          | Voirie                      | 1234                          | En cours`,
      findings: {
        'Bilan!D4':
          '"Schéma cyclable" carries the same reduction (1,234 t CO₂e/year) as "Pistes cyclables" (Bilan!D2).',
      },
    },
  },
});
