import { parted, whole } from '../../../src/adapters/journal/parts';

const rows = (count: number) => Array.from({ length: count }, (_, row) => ({ cells: [row, null, `Ligne ${row}`] }));

test('long arrays are kept in slices of a hundred, wherever they stand, and come back as they were', () => {
  const entry = { version: 1, plan: { sheets: [{ rows: rows(1_050), links: [] }, { rows: rows(3) }], note: null } };
  const { head, parts } = parted(entry);
  expect(parts.map(({ length }) => length)).toEqual([...Array.from({ length: 10 }, () => 100), 50]);
  expect(JSON.stringify(head).length).toBeLessThan(300);
  expect(whole(structuredClone(head), structuredClone(parts))).toEqual(entry);
});

test('what holds no long array is one piece', () => {
  const entry = { written: 0, before: { cells: [], sheets: [[1, 'a', false]] } };
  expect(parted(entry)).toEqual({ head: entry, parts: [] });
});
