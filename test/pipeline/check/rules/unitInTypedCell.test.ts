import { unitInTypedCell } from '../../../../src/pipeline/check/rules/unitInTypedCell';
import { testRule } from '../../../support/ruleTester';

testRule(unitInTypedCell, {
  valid: {
    'numbers alone under their unit': `
      A-1.3: GHG emissions by source sectors (kt CO2e)
      Sector    | Scope 1 | Scope 2 | Scope 3 | Total
      Buildings | 1044    | 229     | 251     | 1524
      Transport | 1375    | 3       | 1304    | 2682`,
  },
  invalid: {
    'the unit in some cells': {
      grid: `
        A-1.3: GHG emissions by source sectors (kt CO2e)
        Sector    | Scope 1      | Scope 2   | Scope 3 | Total
        Buildings | 1 044 ktCO2e | 229 kt    | 251     | 1524
        Transport | 1375         | 3         | 1304    | 2682`,
      findings: {
        'Bilan!B3': 'Cells that carry their unit: 2, among them "1 044 ktCO2e", read as 1,044 kt CO₂e/year.',
      },
    },
  },
});
