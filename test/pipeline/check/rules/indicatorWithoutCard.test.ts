import { indicatorWithoutCard } from '../../../../src/pipeline/check/rules/indicatorWithoutCard';
import { testRule } from '../../../support/ruleTester';

const list = `
  B-3.1: Impact Pathways
  Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name | 2025 | 2027 | 2030
  Fewer cars                  | Tramway         | 1                                 | Car kilometres | 900  | 800  | 700
  Cleaner air                 | Tramway         | 1                                 | Car kilometres | 900  | 800  | 700
`;

const card = (name: string) => `
  B-3.2: Indicator Metadata
  Indicator Name                                                                          | ${name}
  Indicator Unit                                                                          | km/year
  Definition                                                                              | Distance driven in the city
  Calculation                                                                             | Traffic model
  Does the indicator measure direct impacts (i.e. reduction in greenhouse gas emissions?) | yes
  If yes, which emission source sectors does it impact?                                   | Transport
  Does the indicator measure indirect impacts (i.e. co-benefits)?                         | no
  Can the indicator be used for monitoring impact pathways?                               | no
  Expected data source                                                                    | Transport authority
  Expected availability                                                                   | Yearly
`;

testRule(indicatorWithoutCard, {
  valid: {
    'a card of the same name, in other capitals': { sheets: { List: list, Card: card('Car Kilometres') } },
    'a card with the number of the indicator before its name': {
      sheets: { List: list, Card: card('1. Car kilometres') },
    },
    'no card in this workbook': { sheets: { List: list } },
  },
  invalid: {
    'a card of another name, told once for an indicator under two outcomes': {
      grid: { sheets: { List: list, Card: card('Distance by car') } },
      findings: { 'List!D3': 'Car kilometres: no B-3.2 card has this name.' },
    },
  },
});
