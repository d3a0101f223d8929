import * as fc from 'fast-check';
import { addressOf, type CellValue } from '../../src/domain/cell';
import type { CellChange } from '../../src/domain/change';
import { withCells } from '../../src/domain/withCells';
import { formatAt, sheetNamed, type Workbook } from '../../src/domain/workbook';
import { draw, grid } from '../support/grid';

const change = (address: string, value: CellValue, formula: string | null = null): CellChange => ({
  at: { sheet: 'Bilan', address },
  value,
  formula,
});
const bilan = (workbook: Workbook) => sheetNamed(workbook, 'Bilan')!; // drawn in each test
const before = grid(`
  kt CO2e   | 2019 | 2021  | Total
  Transport | 298  |       | =B2+C2 => 298
            |      |       |
  Bâtiments | 402  | #N/A  | =B4 => 402`);

describe('cells changed in a workbook', () => {
  test('a cell that was there takes its new value, the rest of the sheet is shared', () => {
    const after = withCells(before, [change('B2', 284), change('D2', 284, 'B2+C2')]);
    expect(draw(after)).toBe(
      draw(
        grid(`
          kt CO2e   | 2019 | 2021  | Total
          Transport | 284  |       | =B2+C2 => 284
                    |      |       |
          Bâtiments | 402  | #N/A  | =B4 => 402`),
      ),
    );
    expect(draw(before)).toContain('298');
  });

  test('cells appear in rows that were blank, and others go', () => {
    const after = withCells(before, [change('A3', 'Énergie'), change('C2', true), change('B4', null), change('E9', 7)]);
    expect(draw(after)).toBe(
      draw(
        grid(`
          kt CO2e   | 2019 | 2021  | Total
          Transport | 298  | TRUE  | =B2+C2 => 298
          Énergie   |      |       |
          Bâtiments |      | #N/A  | =B4 => 402
                    |
                    |
                    |
                    |
                    |      |       |  | 7`),
      ),
    );
    expect(sheetNamed(after, 'Bilan')).toMatchObject({ height: 9, width: 5 });
  });

  test('a constant takes the place of a formula, a formula that of a constant', () => {
    expect(draw(withCells(before, [change('D2', 12), change('B4', 5, 'B2-293')]))).toMatch(/12\n[^]*=B2-293 => 5/);
  });

  test('the last of two changes of a cell holds', () => {
    expect(draw(withCells(before, [change('B2', 1), change('B2', 2)]))).toContain('Transport | 2 ');
  });

  test('a number keeps the format of its cell, unless the host gives another', () => {
    const dated = grid('Date | 2024-03-14');
    const kept = withCells(dated, [change('B1', 45_000)]);
    expect(formatAt(kept, bilan(kept), 0, 1).kind).toBe('date');
    const other = withCells(dated, [{ ...change('B1', 0.5), format: '0%' }], () => 'percent');
    expect(formatAt(other, bilan(other), 0, 1)).toEqual({ code: '0%', kind: 'percent' });
  });

  test('changes of a sheet that is gone are left out', () => {
    expect(withCells(before, [{ ...change('A1', 1), at: { sheet: 'Autre', address: 'A1' } }])).toEqual(before);
  });

  test('many changes, one by one or together, give what typing in a blank grid gives', () => {
    const one = fc.record({
      row: fc.nat(9),
      col: fc.nat(5),
      value: fc.oneof(
        fc.constant(null),
        fc.integer(),
        fc.boolean(),
        fc.string({ maxLength: 4 }).map((text) => `t${text}`),
      ),
      formula: fc.option(fc.constantFrom('A1+1', 'SUM(B1:B2)')),
    });
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 6 }), { maxLength: 8 }), (rounds) => {
        let workbook = before;
        const held = new Map<string, { value: CellValue; formula: string | null }>();
        for (const round of rounds) {
          const changes = round.map(({ row, col, value, formula }) => change(addressOf(row, col), value, formula));
          workbook = withCells(workbook, changes);
          for (const { at, value, formula } of changes) held.set(at.address, { value, formula });
        }
        const together = withCells(
          before,
          [...held].map(([address, { value, formula }]) => change(address, value, formula)),
        );
        expect(draw(workbook)).toBe(draw(together));
        expect(sheetNamed(workbook, 'Bilan')?.cells.starts.at(-1)).toBe(sheetNamed(workbook, 'Bilan')?.cells.count);
      }),
      { numRuns: 200 },
    );
  });
});
