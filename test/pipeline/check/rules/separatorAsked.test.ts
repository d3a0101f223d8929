import { separatorAsked } from '../../../../src/pipeline/check/rules/separatorAsked';
import { testRule } from '../../../support/ruleTester';

const costs = (capex: string, other: string) => `
  Table 9: Capital Planning
  Field of Action | Action/Indicator | Cost to Municipality | Cost to Other | % of Costs Covered
  Energy Systems  | Heat network     | ${capex}             | ${other}      | 45
  Transportation  | Cycling plan     | 8000000              | 0             | 100`;

testRule(separatorAsked, {
  valid: {
    'groups of three in every cell in doubt': costs("'652.240", "'253.000").replace('8000000', "'140.500"),
    'a decimal sign that another cell shows': costs("'652.240", "'12.5"),
    numbers: costs('652240', '253000'),
  },
  invalid: {
    'one cell, and no sum': {
      grid: costs("'652.240", '28000000'),
      findings: {
        'Bilan!C3': 'Energy Systems, Heat network: "652.240" is 652.24 or 652,240; the sums of the table do not tell.',
      },
    },
  },
});
