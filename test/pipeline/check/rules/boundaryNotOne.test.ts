import { boundaryNotOne } from '../../../../src/pipeline/check/rules/boundaryNotOne';
import { testRule } from '../../../support/ruleTester';

const target = (ticks: string) => `
  Table I-1.1: Climate Neutrality Target by 2030
  Sectors                            | Scope 1  | Scope 2        | Scope 3
  Stationary energy                  | Included | Included       | Optional information
  Transport                          | Included | Included       | Optional information
  Waste/wastewater                   | Included | Not applicable | Included
  IPPU                               | Included | Not applicable | Optional information
  AFOLU                              | Included | Not applicable | Optional information
  Geographical boundary              | Same as city administrative boundary | Smaller than city administrative boundary | Larger than city administrative boundary
  (Tick correct option)              | ${ticks}
  Specify excluded/additional areas  | the port |                |`;

testRule(boundaryNotOne, {
  valid: { 'one tick beside empty boxes': target('☐ | X | ☐') },
  invalid: {
    'two ticks': { grid: target('X | X |'), findings: { 'Bilan!C9': 'Boundaries ticked: 2, in place of one.' } },
    none: { grid: target(' | | '), findings: { 'Bilan!B9': 'Boundaries ticked: 0, in place of one.' } },
  },
});
