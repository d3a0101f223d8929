import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { localBudgetOutside } from '../../../../src/pipeline/check/rules/localBudgetOutside';
import { testRule } from '../../../support/ruleTester';

const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  localRules: {
    version: 1,
    name: 'Groupe miroir 2026',
    budgets: [{ min: 1_000, max: 50_000_000, why: 'ordre de grandeur d’une action' }],
  },
};
const plan = (budget: string) => `
  Axe      | Titre de la fiche action | Partenaires | Budget prévisionnel € HT | Statut
  Mobilité | Pistes cyclables         | Région      | 50000000                 | En cours
  Bâtiment | Conseil aux copropriétés | Ademe       | ${budget}                | À venir`;

testRule(localBudgetOutside, {
  valid: {
    'budgets at the bounds': { sheets: { Plan: plan('1000') }, settings },
    'a blank, which is no budget of 0': { sheets: { Plan: plan('') }, settings },
  },
  invalid: {
    'a budget under the least one': {
      grid: { sheets: { Plan: plan('999') }, settings },
      findings: {
        'Plan!D3':
          '"Conseil aux copropriétés": €999, bound €1,000 of "Groupe miroir 2026": ordre de grandeur d’une action.',
      },
    },
    'a budget over the greatest one': {
      grid: { sheets: { Plan: plan('50000001') }, settings },
      findings: {
        'Plan!D3':
          '"Conseil aux copropriétés": €50,000,001, bound €50,000,000 of "Groupe miroir 2026": ordre de grandeur d’une action.',
      },
    },
  },
});
