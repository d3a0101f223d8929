import type { CellChange } from '../../src/domain/change';
import { reallyChanged } from '../../src/domain/reallyChanged';
import { grid } from '../support/grid';

const book = grid(`
  kt CO2e   | 2019 | 2021
  Transport | 298  |
  Total     | =SUM(B2:B2) => 298 |`);
const change = (address: string, value: CellChange['value'], formula: string | null = null): CellChange => ({
  at: { sheet: 'Bilan', address },
  value,
  formula,
});

test('a cell that holds what was known is no change', () => {
  expect(reallyChanged(book, [change('B2', 298), change('C2', null), change('A2', 'Transport')])).toEqual([]);
});

test('a blank is not a zero, a text is not its number, and last digits that a person types count', () => {
  const changes = [change('C2', 0), change('A2', '298'), change('B2', 298.0000000001)];
  expect(reallyChanged(book, changes)).toEqual(changes);
});

test('a formula computed again to its last digits is no change; another formula, or another value, is one', () => {
  expect(reallyChanged(book, [change('B3', 298.0000000001, 'SUM(B2:B2)')])).toEqual([]);
  const changes = [change('B3', 298, 'B2'), change('B3', 298.01, 'SUM(B2:B2)'), change('B3', 298)];
  for (const one of changes) expect(reallyChanged(book, [one])).toEqual([one]);
});

test('of two changes of one cell the last holds, even when it takes the first back', () => {
  expect(reallyChanged(book, [change('B2', 1), change('B2', 298)])).toEqual([]);
  expect(reallyChanged(book, [change('B2', 298), change('B2', 1)])).toEqual([change('B2', 1)]);
});

test('a sheet that is not there is left out', () => {
  expect(reallyChanged(book, [{ ...change('B2', 1), at: { sheet: 'Autre', address: 'B2' } }])).toEqual([]);
});
