import { fundersDifferFromPlan } from '../../../../src/pipeline/check/rules/fundersDifferFromPlan';
import { testRule } from '../../../support/ruleTester';

const plan = (other: string) => `
  Axe (x)  | Titre de la fiche action         | Pilote    | Statut   | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT
  Mobilité | Action 1 : Rouvrir la gare       | Mobilités | En cours | Ville       | 300000       | ${other} | 500000`;

const PPI = `
  PPI en € HT
  N° | Opération | Coût total HT | DSIL   | Région | Ville  | Fiche action
  1  | Halte     | 500000        |        | 200000 | 300000 | 1`;

testRule(fundersDifferFromPlan, {
  valid: {
    'the region in both plans': { sheets: { Plan: plan('Région | 200000'), PPI } },
    'a part of the cost without funder': { sheets: { Plan: plan(' |'), PPI } },
  },
  invalid: {
    'all of it from the city and its agglomeration, but for the region in the other plan': {
      grid: { sheets: { Plan: plan('Agglomération | 200000'), PPI } },
      findings: {
        'Plan!F2':
          '"Rouvrir la gare": all the cost is the city’s (€500,000), but the plan of investments has €200,000 from Région.',
      },
    },
  },
});
