import { datesReversed } from '../../../../src/pipeline/check/rules/datesReversed';
import { testRule } from '../../../support/ruleTester';

testRule(datesReversed, {
  valid: {
    'a start, an end, one of the two': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Date de début | Date de fin | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 2024-01-01    | 2026-12-31  | En cours
      Mobilité | Schéma cyclable          | Voirie                      | 2024-01-01    | 2024-01-01  | En cours
      Bâtiment | Conseil aux copropriétés | Habitat                     |               | 2026-12-31  | À venir`,
  },
  invalid: {
    'an end before the start': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Date de début | Date de fin | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 2026-01-01    | 2024-12-31  | En cours`,
      findings: { 'Bilan!E2': '"Pistes cyclables": starts 2026-01-01, ends 2024-12-31.' },
    },
  },
});
