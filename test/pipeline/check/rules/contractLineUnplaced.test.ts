import { contractLineUnplaced } from '../../../../src/pipeline/check/rules/contractLineUnplaced';
import { testRule } from '../../../support/ruleTester';

const actions = `
  N° action | Intitulé de l'action  | Description      | Pilote           | Budget prévisionnel (€ HT)
  1.1       | Rénover les logements | Guichet unique   | Service habitat  | 1200000
  1.2       | Développer le vélo    | Pistes cyclables | Service mobilité | 800000`;
const portfolio = (second: string) => `
  B-2.1: Description of action portfolios - textual or visual
  Fields of action  | List of actions       | Descriptions
  Built environment | Rénover les logements | Guichet unique
  Mobility          | ${second} | Pistes`;

testRule(contractLineUnplaced, {
  valid: {
    'lines under the names of the plan': {
      sheets: { Actions: actions, Portefeuille: portfolio('Développer le vélo') },
      areTablesCompiled: true,
    },
  },
  invalid: {
    'a line under a name that no action has': {
      grid: { sheets: { Actions: actions, Portefeuille: portfolio('Plan vélo 2030') }, areTablesCompiled: true },
      findings: {
        'Portefeuille!B4': '"Plan vélo 2030" has no sure line in CCC B-2.1: nothing of it is taken.',
      },
    },
  },
});
