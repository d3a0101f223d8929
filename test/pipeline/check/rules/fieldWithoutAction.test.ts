import { fieldWithoutAction } from '../../../../src/pipeline/check/rules/fieldWithoutAction';
import { testRule } from '../../../support/ruleTester';

const portfolio = (field: string, action: string) => `
  B-2.1: Description of action portfolios
  Fields of action | Portfolio description |
                   | List of actions       | Descriptions
  ${field}         | ${action}             | A line of 12 km`;

const pathways = `
  B-1.1: Impact Pathways
  Fields of action | Systemic levers           | Early changes (1-2 years) | Late outcomes (3-4 years) | Direct impacts (Emission reductions) | Indirect impacts (co-benefits)
  Mobility         | Technology/infrastructure | More bus lanes            | Fewer cars in the centre  | -96 ktCO2e                           | Cleaner air`;

testRule(fieldWithoutAction, {
  valid: {
    'the same field in both': { sheets: { Pathways: pathways, Actions: portfolio('Mobility', 'Tramway') } },
    'no pathway in this workbook': { sheets: { Actions: portfolio('Energy systems', 'Heat network') } },
  },
  invalid: {
    'a field on either side only': {
      grid: { sheets: { Pathways: pathways, Actions: portfolio('Energy systems', 'Heat network') } },
      findings: {
        'Pathways!A3': 'Field of action "Mobility": nothing in B-2.1.',
        'Actions!A4': 'Field of action "Energy systems": nothing in B-1.1.',
      },
    },
  },
});
