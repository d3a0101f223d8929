import { mixedTaxBases } from '../../../../src/pipeline/check/rules/mixedTaxBases';
import { testRule } from '../../../support/ruleTester';

testRule(mixedTaxBases, {
  valid: {
    'every budget on one basis': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 124 566 € HT        | En cours
      Mobilité | Zone piétonne            | Voirie                      | 300 000 € HT        | En cours`,
  },
  invalid: {
    'one budget with tax among others without': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 124 566 € HT        | En cours
        Mobilité | Zone piétonne            | Voirie                      | 300 000 € HT        | En cours
        Mobilité | Tramway                  | Transports                  | 5 000 000 € TTC     | En cours`,
      findings: { 'Bilan!D4': 'Budgets TTC: 1, among them this one (€5,000,000); budgets HT: 2.' },
    },
  },
});
