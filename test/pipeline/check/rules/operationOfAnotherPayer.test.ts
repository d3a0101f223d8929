import { operationOfAnotherPayer } from '../../../../src/pipeline/check/rules/operationOfAnotherPayer';
import { testRule } from '../../../support/ruleTester';

const Plan = `
  Axe (x)  | Titre de la fiche action         | Pilote    | Statut   | Descriptif
  Mobilité | Action 1 : Rouvrir la gare       | Mobilités | En cours | Halte
  Mobilité | Action 2 : Ouvrir le réseau vélo | Mobilités | En cours | Pistes`;

const plan = (owner: string) => `
  PPI en k€ TTC
  N° | Opération | Maître d’ouvrage | CP 2024 | CP 2025 | Fiche action
  1  | Halte     | ${owner}         | 100     | 200     | 1
  2  | Cimetière | État             | 10      | 20      | -`;

testRule(operationOfAnotherPayer, {
  valid: {
    'an operation of the city, and one of the State that pays no action': {
      sheets: { Plan, PPI: plan('Rivemont Métropole') },
    },
  },
  invalid: {
    'an operation of the region that pays an action': {
      grid: { sheets: { Plan, PPI: plan('Région') } },
      findings: {
        'PPI!C3': '"Halte" is carried by Région and pays an action: its cost would be counted to the city.',
      },
    },
  },
});
