import { copyChanges } from '../../../src/pipeline/take/copyChanges';
import { grid } from '../../support/grid';

const changes = (copy: string, taken: string): number => {
  const [[was], [now]] = [grid(copy).sheets, grid(taken).sheets];
  if (was === undefined || now === undefined) throw new Error('no sheet');
  return copyChanges(was, now);
};

const STANDING = `
  kt        | 2019 | 2021
  Transport | 310  |
  Bâtiments | #N/A | NE`;

test.each([
  ['the same', STANDING, 0],
  ['a typed cell, and one emptied', 'kt | 2019 | 2021\nTransport | 311 |\nBâtiments | #N/A |', 2],
  [
    'a figure where there was none, a text in the place of a number',
    "kt | '2019 | 2021\nTransport | 310 | 5\nBâtiments | #N/A | NE",
    2,
  ],
  ['a row less, a row more', 'kt | 2019 | 2021\nTransport | 310 |', 3],
  ['longer and wider', 'kt | 2019 | 2021 | 2022\nTransport | 310 |\nBâtiments | #N/A | NE\nDéchets', 2],
])('%s', (_, taken, count) => {
  expect(changes(STANDING, taken)).toBe(count);
  expect(changes(taken, STANDING)).toBe(count);
});
