import { unlikelyCostPerTonne } from '../../../../src/pipeline/check/rules/unlikelyCostPerTonne';
import { testRule } from '../../../support/ruleTester';

const plan = (budget: string, gain: string) => `
  Axe      | Titre de la fiche action | Direction ou service pilote | Budget prévisionnel total € HT | Réduction attendue (tCO2e/an) | Statut
  Mobilité | Pistes cyclables         | Voirie                      | ${budget}                      | ${gain}                       | En cours`;

testRule(unlikelyCostPerTonne, {
  valid: {
    'a costly renovation that saves little': plan('6000000', '12'),
    'a campaign': plan('4000', '400'),
  },
  invalid: {
    'thousands of euros under a heading in euros': {
      grid: plan('400', '1500'),
      findings: {
        'Bilan!E2': '"Pistes cyclables": €400 for 1,500 t CO₂e/year, that is €0.267 per tonne a year; the bound is €1.',
      },
    },
    'euros under a heading in thousands of euros': {
      grid: plan('4000000000', '1500').replace('€ HT', 'k€ HT'),
      findings: {
        'Bilan!E2':
          '"Pistes cyclables": €4,000,000,000,000 for 1,500 t CO₂e/year, that is €2,670,000,000 per tonne a year; the bound is €1,000,000.',
      },
    },
  },
});
