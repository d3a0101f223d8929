import { factorsWithoutUnit } from '../../../../src/pipeline/check/rules/factorsWithoutUnit';
import { testRule } from '../../../support/ruleTester';

const factors = (over: string, last: string) => `
  A-1.2: Emission factors applied
  ${over}
  Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4) | Nitrous Oxide (N2O) | F-gases (hydrofluorocarbons and perfluorocarbons) | Sulphur hexafluoride (SF6) | Nitrogen trifluoride (NF3)
  Electricity                   | 0.04                 | 0.001         | 0.002               | ${last}
  Gas                           | 0.2                  | 0.001         | 0.002               | ${last}`;

testRule(factorsWithoutUnit, {
  valid: {
    'a unit over the table': factors('Factors in t CO2/MWh', '| |'),
    'a unit per fuel in its label': factors('Method: GPC', '| |').replace('Electricity  ', 'Electricity (gCO2/kWh)'),
  },
  invalid: {
    'the template’s instruction alone': {
      grid: factors('For calculation in t or MWh of primary energy', '| |'),
      findings: { 'Bilan!A3': 'Table A-1.2: the unit of the factors is written nowhere.' },
    },
  },
});
