import { taxBasisUnknown } from '../../../../src/pipeline/check/rules/taxBasisUnknown';
import { testRule } from '../../../support/ruleTester';

testRule(taxBasisUnknown, {
  valid: {
    'the basis in the heading': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 124566                   | En cours`,
  },
  invalid: {
    'euros and nothing else: told once': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel (€) | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 124566                  | En cours
        Mobilité | Zone piétonne            | Voirie                      | 300000                  | En cours`,
      findings: { 'Bilan!D2': 'Budgets that do not say whether tax is included: 2; the first here, €124,566.' },
    },
  },
});
