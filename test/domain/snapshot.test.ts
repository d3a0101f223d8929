import * as fc from 'fast-check';
import { blocksOf, snapshotBuilder, streamed } from '../../src/domain/snapshot';
import { type DrawnCell, workbookOf } from '../../src/domain/drawnWorkbook';
import { formatAt, formulaAt, valueAt } from '../../src/domain/workbook';
import { draw, grid } from '../support/grid';

test('a workbook handed over piece by piece is the same workbook', () => {
  const before = grid(`
    kt CO2e   | 2019       | 2021 | Total
    Transport | 298000     |      | =B2+C2 => 298000
    Bâtiments | '1 044     | NE   | #N/A
    À jour    | 2024-03-14 | 46%  | TRUE`);
  const builder = snapshotBuilder();
  streamed(before, builder);
  expect(draw(builder.workbook())).toBe(draw(before));
});

test('what a sheet says besides its cells crosses too', () => {
  const before = workbookOf([
    {
      name: 'Bilan',
      visibility: 'hidden',
      rows: [['a']],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: new Set([3]),
      hiddenCols: new Set([0, 2]),
      ours: 'A-1.3',
    },
    { name: 'Vide', rows: [] },
  ]);
  const builder = snapshotBuilder();
  streamed(before, builder);
  const { sheets } = builder.workbook();
  const [bilan, empty] = sheets;
  expect(bilan).toMatchObject({ name: 'Bilan', visibility: 'hidden', ours: 'A-1.3', height: 1, width: 1 });
  expect([bilan?.hiddenRows, bilan?.hiddenCols]).toEqual([new Set([3]), new Set([0, 2])]);
  expect(empty).toMatchObject({ name: 'Vide', height: 0, width: 0 });
});

test('a large sheet crosses in blocks of 20,000 cells', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 12 }, (__, col) => row * col));
  const workbook = workbookOf([{ name: 'Grand', rows }]);
  const sizes = [...blocksOf(workbook, workbook.sheets[0]!, 0)].map((block) => block.rows.length);
  expect(sizes).toEqual([20_000, 20_000, 20_000]);
});

const cell: fc.Arbitrary<DrawnCell> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true }),
  fc.string(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
  fc.record({ value: fc.integer(), format: fc.constantFrom('0%', '#,##0', 'General'), formula: fc.constant('A1+1') }),
);

test('any cells cross unchanged: values, formats, formulas', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
      const before = workbookOf([{ name: 'a', rows }]);
      const builder = snapshotBuilder();
      streamed(before, builder);
      const after = builder.workbook();
      rows.forEach((line, row) =>
        line.forEach((_, col) => {
          const [old, made] = [before.sheets[0]!, after.sheets[0]!];
          expect(valueAt(made, row, col)).toEqual(valueAt(old, row, col));
          expect(formulaAt(made, row, col)).toBe(formulaAt(old, row, col));
          expect(formatAt(after, made, row, col)).toEqual(formatAt(before, old, row, col));
        }),
      );
    }),
  );
});
