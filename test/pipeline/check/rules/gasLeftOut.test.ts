import { gasLeftOut } from '../../../../src/pipeline/check/rules/gasLeftOut';
import { testRule } from '../../../support/ruleTester';

const factors = (over: string, last: string) => `
  A-1.2: Emission factors applied
  ${over}
  Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4) | Nitrous Oxide (N2O) | F-gases (hydrofluorocarbons and perfluorocarbons) | Sulphur hexafluoride (SF6) | Nitrogen trifluoride (NF3)
  Electricity                   | 0.04                 | 0.001         | 0.002               | ${last}
  Gas                           | 0.2                  | 0.001         | 0.002               | ${last}`;
const instruction = '(Please indicate method used, e.g., GPC, IPCC, CRF, national etc.)';

const target = (exclusion: string) => `
  Table I-1.1: Climate Neutrality Target by 2030
  Sectors               | Scope 1      | Scope 2        | Scope 3
  Stationary energy     | Included     | Included       | Optional information
  Transport             | Included     | Included       | Optional information
  Waste/wastewater      | Included     | Not applicable | Included
  IPPU                  | ${exclusion} | Not applicable | Optional information
  AFOLU                 | Included     | Not applicable | Optional information
  Geographical boundary | Same as city administrative boundary | Smaller than city administrative boundary | Larger than city administrative boundary
  (Tick correct option) | X            |                |`;

testRule(gasLeftOut, {
  valid: {
    'gases declared as left out in I-1.1': {
      sheets: { Target: target('HFC, PFC, SF6 and NF3 are not counted'), Factors: factors(instruction, '| |') },
    },
    'a key in the columns of the gases': factors(instruction, 'NO | NO | NO'),
  },
  invalid: {
    'three gases only, and no word of the others': {
      grid: { sheets: { Target: target('Included'), Factors: factors(instruction, '| |') } },
      findings: { 'Factors!A3': 'Gases without any factor: HFC, PFC, SF₆, NF₃.' },
    },
  },
});
