import { factorsWithoutMethod } from '../../../../src/pipeline/check/rules/factorsWithoutMethod';
import { testRule } from '../../../support/ruleTester';

const factors = (over: string, last: string) => `
  A-1.2: Emission factors applied
  ${over}
  Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4) | Nitrous Oxide (N2O) | F-gases (hydrofluorocarbons and perfluorocarbons) | Sulphur hexafluoride (SF6) | Nitrogen trifluoride (NF3)
  Electricity                   | 0.04                 | 0.001         | 0.002               | ${last}
  Gas                           | 0.2                  | 0.001         | 0.002               | ${last}`;
const instruction = '(Please indicate method used, e.g., GPC, IPCC, CRF, national etc.)';

testRule(factorsWithoutMethod, {
  valid: { 'a method over the table': factors('Base Empreinte, ADEME, in t CO2/MWh', '| |') },
  invalid: {
    'the template’s instruction alone': {
      grid: factors(instruction, '| |'),
      findings: { 'Bilan!A3': 'Table A-1.2: the method of the factors is written nowhere.' },
    },
  },
});
