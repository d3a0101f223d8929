import { magnitudePerInhabitant } from '../../../../src/pipeline/check/rules/magnitudePerInhabitant';
import { testRule } from '../../../support/ruleTester';

testRule(magnitudePerInhabitant, {
  valid: {
    'four tonnes each, one sector alone far below': `
      Indicateur                                      | Unité | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e | 80000 | 79000
      Émissions de GES - Agriculture                  | tCO2e | 900   | 880
      Population                                      | hab   | 20000 | 20100`,
    'the total of one scope is no total': `
      Indicateur                                      | Unité | 2019  | 2021
      Émissions de gaz à effet de serre du territoire | tCO2e | 80000 | 79000
      Population                                      | hab   | 20000 | 20100

      Émissions de GES, scope 2 (tCO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 500  | 480
      Tertiaire   | 400  | 390
      Total       | 900  | 870`,
    'twenty megawatt-hours each': `
      Indicateur                                    | Unité | 2019 | 2021
      Consommation énergétique finale du territoire | GWh   | 400  | 390
      Perte en eau du réseau                        | %     | 14   | 12
      Population                                    | hab   | 20000 | 20100`,
    'no population to compare with': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | 380
      Total       | 395  | 380`,
  },
  invalid: {
    'megawatt-hours typed where gigawatt-hours are meant': {
      grid: `
        Indicateur                                    | Unité | 2019  | 2021
        Consommation énergétique finale du territoire | MWh   | 5100  | 410000
        Perte en eau du réseau                        | %     | 14    | 12
        Population                                    | hab   | 20000 | 20000`,
      findings: {
        'Bilan!C2': '5.1 GWh/year in 2019 for 20,000 inhabitants, that is 0.255 MWh each; usually 15 to 45 MWh.',
      },
    },
    'kilotonnes read as tonnes, and a population of another year': {
      grid: `
        Indicateur                                      | Unité | 2019  | 2021
        Émissions de gaz à effet de serre du territoire | tCO2e | 80    | 79000
        Perte en eau du réseau                          | %     | 14    | 12
        Population                                      | hab   | NR    | 20000`,
      findings: {
        'Bilan!C2': '80 t CO₂e/year in 2019 for 20,000 inhabitants, that is 0.004 t CO₂e each; usually 2 to 15 t CO₂e.',
      },
    },
  },
});
