import { magnitudePerInhabitant } from '../../../../src/pipeline/check/rules/magnitudePerInhabitant';
import { testRule } from '../../../support/ruleTester';

testRule(magnitudePerInhabitant, {
  valid: {
    'four tonnes each, and one sector above the range': `
      Identifiant | Titre                             | Unité   | 2019   | 2021
      cae_1.a     | Émissions de gaz à effet de serre | teq CO2 | 80000  | 79000
      terr_1      | Population                        | hab     | 20000  | 20100`,
    'no population to compare with': `
      kt CO2e     | 2019 | 2021
      Résidentiel | 395  | 380
      Total       | 395  | 380`,
  },
  invalid: {
    'kilotonnes read as tonnes': {
      grid: `
        Identifiant | Titre                             | Unité   | 2019   | 2021
        cae_1.a     | Émissions de gaz à effet de serre | teq CO2 | 80     | 79000
        terr_1      | Population                        | hab     | 20000  | 20100`,
      findings: {
        'Bilan!D2': '80 t CO2e in 2019 for 20,000 inhabitants, that is 0.004 t each; usually 2 to 15 t.',
      },
    },
  },
});
