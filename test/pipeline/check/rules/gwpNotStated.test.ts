import { gwpNotStated } from '../../../../src/pipeline/check/rules/gwpNotStated';
import { testRule } from '../../../support/ruleTester';

const factors = (over: string, last: string) => `
  A-1.2: Emission factors applied
  ${over}
  Primary energy/ energy source | Carbon Dioxide (CO2) | Methane (CH4) | Nitrous Oxide (N2O) | F-gases (hydrofluorocarbons and perfluorocarbons) | Sulphur hexafluoride (SF6) | Nitrogen trifluoride (NF3)
  Electricity                   | 0.04                 | 0.001         | 0.002               | ${last}
  Gas                           | 0.2                  | 0.001         | 0.002               | ${last}`;

testRule(gwpNotStated, {
  valid: { 'the report named over the table': factors('GWP of the fifth assessment report (AR5)', '| |') },
  invalid: {
    'no report named': {
      grid: factors('t CO2e/MWh, GPC', '| |'),
      findings: {
        'Bilan!A3': 'Table A-1.2: no IPCC report (AR4, AR5 or AR6) is named for the warming potentials.',
      },
    },
  },
});
