import { tablePage } from '../../src/report/tablePage';
import { page } from '../support/page';

describe.each(['commitments', 'action-plan', 'investment-plan'] as const)('the tables of the %s', (part) => {
  test.each(['fr', 'en'] as const)('have their %s page', (language) => {
    const text = tablePage(part, language);
    page(`help/tables/${part}.${language}.md`, text);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});
