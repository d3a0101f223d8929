import type { CellValue } from '../../src/domain/cell';
import { editedBetween } from '../../src/domain/editedFrom';
import { withCells } from '../../src/domain/withCells';
import type { Workbook } from '../../src/domain/workbook';
import { grid } from '../support/grid';

const before = grid('kt CO2e | 2019 | 2021\nTransport | 298 | 284');
const [{ name }] = before.sheets as readonly [Workbook['sheets'][number]];
const typed = (workbook: Workbook, address: string, value: CellValue): Workbook =>
  withCells(workbook, [{ at: { sheet: name, address }, value, formula: null }]);
const between = (a: Workbook, b: Workbook) => editedBetween(a.sheets[0]!, b.sheets[0]!); // one sheet each

test('the cells edited from one state of a sheet to a later one are known', () => {
  const first = typed(before, 'B2', 300);
  const later = typed(first, 'D5', 'relevé');
  expect(between(before, before)).toEqual([]);
  expect(between(before, later)).toEqual([
    { row: 4, col: 3 },
    { row: 1, col: 1 },
  ]);
});

test('so they are between two states made from one: typed here, taken back there', () => {
  expect(between(typed(before, 'B2', 300), typed(before, 'C2', 290))).toEqual([
    { row: 1, col: 1 },
    { row: 1, col: 2 },
  ]);
});

test('of sheets that were read apart nothing is known', () => {
  expect(between(before, grid('kt CO2e | 2019 | 2021\nTransport | 298 | 284'))).toBeNull();
});

test('nor after hundreds of edits', () => {
  let now = before;
  for (let value = 0; value < 200; value += 1) now = typed(now, 'B2', value);
  expect(between(before, now)).toBeNull();
});
