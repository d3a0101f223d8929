import { fundersBelowBudget } from '../../../../src/pipeline/check/rules/fundersBelowBudget';
import { testRule } from '../../../support/ruleTester';

testRule(fundersBelowBudget, {
  valid: {
    'a cost that is covered, to the euro': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 48230000                 | Région      | 48230000     | En cours`,
    'no funder named at all: another rule asks': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 48230000                 |             |              | En cours`,
  },
  invalid: {
    'one million without a funder': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
        Mobilité | Tramway                  | Transports                  | 48230000                 | État        | 47230000     | En cours`,
      findings: {
        'Bilan!D2': '"Tramway": €1,000,000 without a funder (€47,230,000 found for a budget of €48,230,000).',
      },
    },
  },
});
