import { percentageOver100 } from '../../../../src/pipeline/check/rules/percentageOver100';
import { testRule } from '../../../support/ruleTester';

testRule(percentageOver100, {
  valid: {
    'shares up to the whole, and figures that are no share': `
      Indicateur                                      | Unité | 2019  | 2021
      Part des EnR dans la consommation finale        | %     | 12.5  | 100
      Perte en eau du réseau                          | %     | 14    | NR
      Émissions de gaz à effet de serre du territoire | tCO2e | 80000 | 79000`,
  },
  invalid: {
    'a share of 146 %': {
      grid: `
        Indicateur                                      | Unité | 2019  | 2021
        Part des EnR dans la consommation finale        | %     | 146   | 20
        Perte en eau du réseau                          | %     | 14    | 100.1
        Émissions de gaz à effet de serre du territoire | tCO2e | 80000 | 79000`,
      findings: {
        'Bilan!C2': 'Share of renewables in final consumption in 2019: 146%.',
        'Bilan!D3': 'Water network losses in 2021: 100.1%.',
      },
    },
  },
});
