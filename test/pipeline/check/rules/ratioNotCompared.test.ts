import { ratioNotCompared } from '../../../../src/pipeline/check/rules/ratioNotCompared';
import { testRule } from '../../../support/ruleTester';

testRule(ratioNotCompared, {
  valid: {
    'a total and a population of the same year': `
      Indicateur                                      | Unité       | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e       | 80000 | 79000
      Émissions de GES par habitant                   | teq CO2/hab | 4     | 3.93
      Population                                      | hab         | 20000 | 20100`,
    'nobody counted anywhere: nothing to compare with': `
      Indicateur                                      | Unité       | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e       | 80000 | 79000
      Émissions de GES par habitant                   | teq CO2/hab | 4     | 3.93`,
    'no total at all': `
      Indicateur                    | Unité       | 2019  | 2021
      Émissions de GES par habitant | teq CO2/hab | 4     | 3.93
      Population                    | hab         | 20000 | NR`,
  },
  invalid: {
    'a population of another year, said once for the table': {
      grid: `
        Indicateur                                      | Unité       | 2018  | 2019  | 2021
        Émissions de gaz à effet de serre du territoire | tCO2e       | 81000 | 80000 | 79000
        Émissions de GES par habitant                   | teq CO2/hab | 4.1   | 4     | 3.93
        Population                                      | hab         | NR    | NR    | 20100`,
      findings: {
        'Bilan!C3':
          'Per-inhabitant figures of this table not compared with their total: 2, the first of 2018 (no population of that year).',
      },
    },
    'a total of another year': {
      grid: `
        Indicateur                                      | Unité       | 2019  | 2021
        Émissions de gaz à effet de serre du territoire | tCO2e       | NR    | 79000
        Émissions de GES par habitant                   | teq CO2/hab | 4     | 3.93
        Population                                      | hab         | 20000 | 20100`,
      findings: {
        'Bilan!C3':
          'Per-inhabitant figures of this table not compared with their total: 1, the first of 2019 (no total of that year).',
      },
    },
  },
});
