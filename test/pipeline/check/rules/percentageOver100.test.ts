import { percentageOver100 } from '../../../../src/pipeline/check/rules/percentageOver100';
import { testRule } from '../../../support/ruleTester';

testRule(percentageOver100, {
  valid: {
    'shares up to the whole': `
      Identifiant | Titre                                    | Unité | 2019 | 2021
      cae_3.b     | Part des EnR dans la consommation finale | %     | 12,5 | 100
      cae_1.a     | Émissions de gaz à effet de serre        | teq CO2 | 80000 | 79000`,
  },
  invalid: {
    'a share of 146 %': {
      grid: `
        Identifiant | Titre                                    | Unité | 2019 | 2021
        cae_3.b     | Part des EnR dans la consommation finale | %     | 146  | 20
        cae_1.a     | Émissions de gaz à effet de serre        | teq CO2 | 80000 | 79000`,
      findings: { 'Bilan!D2': 'Share of renewables in final consumption in 2019: 146%.' },
    },
  },
});
