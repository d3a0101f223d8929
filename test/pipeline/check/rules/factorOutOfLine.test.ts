import { factorOutOfLine } from '../../../../src/pipeline/check/rules/factorOutOfLine';
import { testRule } from '../../../support/ruleTester';

testRule(factorOutOfLine, {
  valid: {
    'tonnes per MWh, upstream emissions in one of them; networks and electricity are not told': `
      A-1.2: Emission factors applied
      Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4)
      Gaz naturel                   | 0,227                | NE
      Fioul domestique              | 0,324                | NE
      Réseau de chaleur             | 0,0161               | NE
      Electricité                   | 0,055                | NE`,
    'kilograms per gigajoule, a fuel that is blended, one fuel alone in its unit': `
      A-1.2: Emission factors applied
      Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4)
      Natural gas                   | 56.1                 | NE
      Diesel                        | 74.1                 | NE
      Diesel B7, blend              | 5.2                  | NE`,
  },
  invalid: {
    'heating oil ten times too small (Paris)': {
      grid: `
        A-1.2: Emission factors applied
        Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4)
        Gaz naturel                   | 0,211                | NE
        Fioul domestique              | 0,0323               | NE
        Electricité                   | 0,055                | NE`,
      findings: { 'Bilan!B4': 'Fioul domestique: 0,0323; about 0.27 in the unit of the other factors.' },
    },
    'a factor in grams among kilograms': {
      grid: `
        A-1.2: Emission factors applied
        Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4)
        Natural gas                   | 0.202                | NE
        Heating oil                   | 267                  | NE
        LPG                           | 0.227                | NE`,
      findings: { 'Bilan!B4': 'Heating oil: 267; about 0.27 in the unit of the other factors.' },
    },
  },
});
