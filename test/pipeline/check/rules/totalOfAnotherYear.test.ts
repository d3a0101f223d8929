import { totalOfAnotherYear } from '../../../../src/pipeline/check/rules/totalOfAnotherYear';
import { testRule } from '../../../support/ruleTester';

const sectors = `
  1c | Emissions GES - résidentiel     | teq CO2 | 900000 | 2017
  1d | Emissions GES - tertiaire       | teq CO2 | 600000 | 2017
  1e | Emissions GES - transport routier | teq CO2 | 323609 | 2017`;

const bilan = (total: string): string => `
  N° | Nom de l'indicateur | Unité | Valeur 1 | Année 1
  1a | Emissions de GES annuelles du territoire | teq CO2 | ${total}${sectors}`;

testRule(totalOfAnotherYear, {
  valid: {
    'a total of the year of its parts': bilan('1823609 | 2017'),
    'a total of another year with its own value': bilan('1800000 | 2016'),
  },
  invalid: {
    'the sum of the sectors of 2017 dated 2016': {
      grid: bilan('1823609 | 2016'),
      findings: {
        'Bilan!D2': 'Territorial GHG emissions, total: the total of 2016 is exactly the sum of the 3 sectors of 2017.',
      },
    },
  },
});
