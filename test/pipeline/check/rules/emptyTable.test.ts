import { defaultSettings } from '../../../../src/domain/settings';
import { emptyTable } from '../../../../src/pipeline/check/rules/emptyTable';
import { testRule } from '../../../support/ruleTester';

testRule(emptyTable, {
  valid: {
    'one figure is enough: each blank is then told by itself': {
      tables: [
        `
        A-1.1 (MWh) | scope1 | total
        buildings   | ?      | 12000
        transport   | ?      | ?`,
      ],
    },
    'budgets that wait for their split, told by another rule': {
      tables: [
        `
        IP-6 (€)  | capex | opex | budget
        action-1  | ?     | ?    | 250000`,
      ],
    },
    'a table that the settings say is written elsewhere': {
      settings: { ...defaultSettings, tables: { 'A-1.1': { state: 'elsewhere', page: 'p. 12' } } },
      sheets: {},
      tables: [
        `
        A-1.1 (MWh) | scope1 | total
        buildings   | ?      | ?`,
      ],
    },
    'a table that wants no figure': {
      tables: [
        `
        B-2.1    | description
        action-1 |`,
      ],
    },
  },
  invalid: {
    'no figure at all, keys aside': {
      grid: {
        tables: [
          `
          A-1.1 (MWh) | scope1 | total
          buildings   | ?      | ?
          transport   | NE     | ?`,
        ],
      },
      findings: { 'CCC A-1.1!B2': 'Table A-1.1: no figure, 3 cells expected.' },
    },
  },
});
