import { ratioOfAnotherTotal } from '../../../../src/pipeline/check/rules/ratioOfAnotherTotal';
import { testRule } from '../../../support/ruleTester';

testRule(ratioOfAnotherTotal, {
  valid: {
    'four tonnes each, as the total says': `
      Indicateur                                      | Unité       | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e       | 80000 | 79000
      Émissions de GES par habitant                   | teq CO2/hab | 4     | 3.93
      Population                                      | hab         | 20000 | 20100`,
    'a population of another year divides nothing': `
      Indicateur                                      | Unité       | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e       | 80000 | NR
      Émissions de GES par habitant                   | teq CO2/hab | 9     | NR
      Population                                      | hab         | NR    | 20100`,
  },
  invalid: {
    'the tonnes of another territory': {
      grid: `
        Indicateur                                      | Unité       | 2019  | 2021
        Émissions de gaz à effet de serre du territoire | tCO2e       | 80000 | 79000
        Émissions de GES par habitant                   | teq CO2/hab | 5.2   | 3.93
        Population                                      | hab         | 20000 | 20100`,
      findings: {
        'Bilan!C3': '5.2 per inhabitant in 2019; the total divided by the population of that year gives 4.',
      },
    },
    'a total that says that it is gross, as every total is that says nothing': {
      grid: {
        sheets: {
          GES: `
            Émissions de GES (tCO2e) | 2019  | 2021
            Résidentiel              | 50000 | 49000
            Tertiaire                | 30000 | 30000
            Total brut               | 80000 | 79000
            UTCATF                   | -8000 | -8000
            Total net                | 72000 | 71000`,
          Indicateurs: `
            Indicateur                    | Unité       | 2019  | 2021
            Émissions de GES par habitant | teq CO2/hab | 5.2   | 3.93
            Perte en eau du réseau        | %           | 14    | 12
            Population                    | hab         | 20000 | 20100`,
        },
      },
      findings: {
        'Indicateurs!C2': '5.2 per inhabitant in 2019; the total divided by the population of that year gives 4.',
      },
    },
  },
});
