import { rules } from '../../../src/pipeline/check/rules';
import { workbookWith } from './cleanBook';
import { cleanBooks, faults, findings, outcomes, WARNED_AT_MOST } from './measured';
import { unplanted } from './unplanted';

const books = cleanBooks(1);

test('nothing blocks a clean workbook, and little is said of what people typed', () => {
  for (const book of books.filter((_, i) => i % 4 === 0)) {
    const typed = new Set(book.sheets.map(({ name }) => name));
    const said = findings(workbookWith(book));
    expect([book.name, said.filter(({ severity }) => severity === 'blocking')]).toEqual([book.name, []]);
    const warnings = said.filter(({ severity, at }) => severity === 'warning' && at !== null && typed.has(at.sheet));
    expect(warnings.length).toBeLessThanOrEqual(WARNED_AT_MOST);
  }
});

test('each kind of fault is found, at its cell, where it is planted first', () => {
  const planted = outcomes(1, books, faults.length);
  expect(planted.map(({ fault }) => fault)).toEqual(faults); // each has a place
  expect(
    planted
      .filter(({ isAtCell }) => !isAtCell)
      .map(({ fault, book, said }) => `${fault.name} in ${book}: ${said.join(', ')}`),
  ).toEqual([]);
});

test('what is planted, or said to have no fault, is a rule; none is both', () => {
  const planted = new Set(faults.map(({ rule }) => rule));
  const ids = new Set(rules.map(({ meta }) => meta.id));
  const named = [...planted, ...Object.keys(unplanted)];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
