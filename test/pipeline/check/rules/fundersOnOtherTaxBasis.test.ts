import { fundersOnOtherTaxBasis } from '../../../../src/pipeline/check/rules/fundersOnOtherTaxBasis';
import { testRule } from '../../../support/ruleTester';

testRule(fundersOnOtherTaxBasis, {
  valid: {
    'one basis for cost and funders': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Tramway                  | Transports                  | 1000000                  | État        | 500000       | En cours`,
  },
  invalid: {
    'a cost with tax, a grant without': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € TTC | Financeur 1 | Montant € HT | Statut
        Mobilité | Tramway                  | Transports                  | 1000000                   | État        | 500000       | En cours`,
      findings: { 'Bilan!D2': '"Tramway": budget TTC, funders HT.' },
    },
  },
});
