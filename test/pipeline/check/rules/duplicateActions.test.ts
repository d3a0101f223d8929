import { duplicateActions } from '../../../../src/pipeline/check/rules/duplicateActions';
import { testRule } from '../../../support/ruleTester';

testRule(duplicateActions, {
  valid: {
    'titles that differ by one word': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Partenaires | Statut
      Mobilité | Pistes cyclables, nord   | Voirie                      | Région      | En cours
      Mobilité | Pistes cyclables, sud    | Voirie                      | Région      | En cours`,
  },
  invalid: {
    'one title twice, accents and case aside': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Partenaires | Statut
        Mobilité | Bus électriques          | Transports                  | Région      | En cours
        Bâtiment | Conseil                  | Habitat                     | Région      | En cours
        Mobilité | BUS ELECTRIQUES          | Transports                  | État        | À venir`,
      findings: { 'Bilan!B4': '"BUS ELECTRIQUES": same title as in Bilan!B2.' },
    },
  },
});
