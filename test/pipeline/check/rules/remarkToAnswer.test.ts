import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { remarkToAnswer } from '../../../../src/pipeline/check/rules/remarkToAnswer';
import { testRule } from '../../../support/ruleTester';

const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
};
const inventory = `
  GES par secteur (tCO2e) | 2019
  Résidentiel             | 298000
  Tertiaire               | 180000
  Transport routier       | 401000
  Déchets                 | 12000`;

testRule(remarkToAnswer, {
  valid: {
    'a contract that nobody remarked on': { sheets: { GES: inventory }, settings },
  },
  invalid: {
    'remarks on a cell, on a table and on the whole': {
      grid: {
        sheets: { GES: inventory },
        areTablesCompiled: true,
        settings: {
          ...settings,
          remarks: [
            {
              id: 'a',
              table: 'A-1.3',
              key: 'waste/total',
              remark: 'Why so low?',
              by: 'City Advisor',
              wanted: 'a source',
            },
            { id: 'b', table: 'A-1.3', key: 'gone/total', remark: 'Say the method.' },
            { id: 'c', remark: 'Well done.' },
          ],
        },
      },
      findings: {
        'CCC A-1.3!G8': 'Remark (City Advisor): "Why so low?" → a source.',
        'CCC A-1.3!B1': 'Remark: "Say the method.".',
        '-': 'Remark: "Well done.".',
      },
    },
  },
});
