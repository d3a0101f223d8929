import { fundersAboveBudget } from '../../../../src/pipeline/check/rules/fundersAboveBudget';
import { testRule } from '../../../support/ruleTester';

testRule(fundersAboveBudget, {
  valid: {
    'funders that make up the cost, the budget rounded to 0.1 M€': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1,2 M€                 | Région      | 1234567      | En cours
      Mobilité | Zone piétonne            | Voirie                      | 300000                 |             |              | En cours`,
    'funders below the cost': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 1000000                  | Région      | 400000       | En cours`,
    'an abandoned action, which is not sent': `
      Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
      Mobilité | Pistes cyclables         | Voirie                      | 500                      | Région      | 5999         | Abandonné
      Mobilité | Zone piétonne            | Voirie                      | 300000                   |             |              | En cours`,
  },
  invalid: {
    'more money than cost': {
      grid: `
        Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel € HT | Financeur 1 | Montant € HT | Statut
        Mobilité | Pistes cyclables         | Voirie                      | 500                      | Région      | 5999         | En cours
        Mobilité | Zone piétonne            | Voirie                      | 300000                   | État        | 300000       | En cours`,
      findings: { 'Bilan!D2': '"Pistes cyclables": €5,999 from funders for a budget of €500.' },
    },
  },
});
