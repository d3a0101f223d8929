import { creditsShared } from '../../../../src/pipeline/check/rules/creditsShared';
import { testRule } from '../../../support/ruleTester';

const Plan = `
  Axe (x)  | Titre de la fiche action       | Pilote     | Statut   | Descriptif
  Bâtiment | Action 1 : Rénover les écoles  | Patrimoine | En cours | Isolation
  Mobilité | Action 2 : Ouvrir le réseau vélo | Mobilités | En cours | Pistes`;

testRule(creditsShared, {
  valid: {
    'operations that pay no action': {
      sheets: {
        Plan,
        PPI: `
          PPI en k€ TTC
          N° | Opération | CP 2024 | CP 2025 | Fiche action
          1  | Cimetière | 10      | 20      | -`,
      },
    },
  },
  invalid: {
    'an action paid whole, one in part, a grant to another body, and the rest': {
      grid: {
        sheets: {
          Plan,
          PPI: `
            PPI en k€ TTC
            N° | Opération            | Chapitre | Coût total | CP 2024 | CP 2025 | dont favorable | Fiche action
            1  | Pistes cyclables     | 23       | 300        | 100     | 200     | 300            | 2
            2  | École Jaurès         | 23       | 400        | 200     | 200     | 100            | 1
            3  | Fonds de concours    | 204      | 50         | 50      |         |                | -
            4  | Cimetière            | 23       | 7          | 3       | 4       |                | -`,
        },
      },
      findings: {
        'PPI!A2': 'Credits by year (TTC): €757,000 = contract 400,000 + outside 307,000 + granted to others 50,000.',
      },
    },
  },
});
