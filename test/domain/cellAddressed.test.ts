import { addressOf, cellAddressed } from '../../src/domain/cell';

test.each([
  ['A1', 0, 0],
  ['C5', 4, 2],
  ['AA10', 9, 26],
  ['XFD1048576', 1_048_575, 16_383],
])('reads the address %s', (address, row, col) => {
  expect(cellAddressed(address)).toEqual({ row, col });
  expect(addressOf(row, col)).toBe(address);
});

test.each(['', 'A', '5', 'A0', 'a1', '$A$1', 'A1:B2', 'A1 ', 'ABCD1', 'A12345678', 'Bâtiment', 'A1b', 'Z-1'])(
  'takes %j for no cell',
  (address) => expect(cellAddressed(address)).toBeNull(),
);
