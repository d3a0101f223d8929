import { contractTableCompared } from '../../../../src/pipeline/check/rules/contractTableCompared';
import { testRule } from '../../../support/ruleTester';

const actions = `
  N° action | Intitulé de l'action  | Description      | Pilote           | Budget prévisionnel (€ HT)
  1.1       | Rénover les logements | Guichet unique   | Service habitat  | 1200000
  1.2       | Développer le vélo    | Pistes cyclables | Service mobilité | 800000`;
const portfolio = (first: string) => `
  B-2.1: Description of action portfolios - textual or visual
  Fields of action  | List of actions       | Descriptions
  Built environment | ${first} | Guichet unique
  Mobility          | Développer la marche  | Trottoirs`;

testRule(contractTableCompared, {
  valid: {
    'a plan of actions alone': { sheets: { Actions: actions }, areTablesCompiled: true },
    'a table made by hand of which no line is ours': {
      sheets: { Actions: actions, Portefeuille: portfolio('Planter des arbres') },
      areTablesCompiled: true,
    },
  },
  invalid: {
    'a table made by hand, one line of which is ours': {
      grid: {
        sheets: { Actions: actions, Portefeuille: portfolio('Rénover les logements') },
        areTablesCompiled: true,
      },
      findings: {
        'Portefeuille!A2':
          'This table and CCC B-2.1: 2 cells alike, 0 different, 1 taken into ours, 3 without a sure place.',
      },
    },
  },
});
