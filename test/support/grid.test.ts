import * as fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import { workbookOf } from '../../src/domain/drawnWorkbook';
import { formatAt, formulaAt, valueAt } from '../../src/domain/workbook';
import { draw, grid, grids, withCells } from './grid';

const shown = (text: string): readonly CellValue[] => {
  const [sheet] = grid(text).sheets;
  return Array.from({ length: sheet?.width ?? 0 }, (_, col) => valueAt(sheet!, 0, col)); // grid makes one sheet
};

test('numbers are numbers, a quote makes a text, a blank stays empty', () => {
  expect(shown("310 | '1044 |  | NE | 1 044 GWh | -2.5 | #N/A | TRUE | 'x")).toEqual([
    310,
    '1044',
    null,
    'NE',
    '1 044 GWh',
    -2.5,
    { error: '#N/A' },
    true,
    'x',
  ]);
});

test('percentages and dates are numbers with a format', () => {
  const workbook = grid('46% | 2019-01-01 | 2019@dd/mm/yyyy');
  const [sheet] = workbook.sheets;
  expect([0, 1, 2].map((col) => [valueAt(sheet!, 0, col), formatAt(workbook, sheet!, 0, col).kind])).toEqual([
    [0.46, 'percent'],
    [43466, 'date'],
    [2019, 'date'],
  ]);
});

test('a formula has its cached value, and merges are drawn with arrows', () => {
  const [sheet] = grid('Total | <  | =B2+B3 => 5\n^ | x | =A1').sheets;
  expect(formulaAt(sheet!, 0, 2)).toBe('B2+B3');
  expect([valueAt(sheet!, 0, 2), valueAt(sheet!, 1, 2)]).toEqual([5, null]);
  expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test('an empty line is an empty row, and a line may begin with an empty cell', () => {
  const [sheet] = grid('Titre\n\n | 2019').sheets;
  expect([sheet!.height, valueAt(sheet!, 2, 1)]).toEqual([3, 2019]);
});

test('several sheets, with what a grid cannot draw', () => {
  const { sheets } = grids({ GES: 'a', Listes: { text: 'b', visibility: 'hidden' } });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['GES', 'visible'],
    ['Listes', 'hidden'],
  ]);
});

test('changing one cell leaves the others', () => {
  const changed = withCells(grid('a | 1\nb | =B1 => 1'), { 'Bilan!B1': 7 });
  expect(draw(changed)).toBe('a | 7\nb | =B1 => 1');
});

const text = fc
  .oneof(fc.string(), fc.string({ unit: fc.constantFrom('|', '\n', "'", '=', ' ', '\u00a0', '<', '%', '1', 'a') }))
  .map((seen) => seen.replace(/^ +| +$|\\/g, ''));
const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
  text,
);

test('law: what is drawn reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 5 }), (below) => {
      const rows = [['Titre'], ...below];
      const [sheet] = grid(draw(workbookOf([{ name: 'Bilan', rows }]))).sheets;
      rows.forEach((row, r) => row.forEach((cell, c) => expect(valueAt(sheet!, r, c)).toEqual(cell)));
    }),
  );
});
