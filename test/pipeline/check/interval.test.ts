import * as fc from 'fast-check';
import {
  agrees,
  decimalsOf,
  exactly,
  type Interval,
  minus,
  notBelowZero,
  printed,
  ratio,
  sumOf,
} from '../../../src/pipeline/check/interval';

/** A printed table: one line per row, its figures in order. */
const rows = (text: string): readonly (readonly number[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));

const column = (table: readonly (readonly number[])[], index: number): readonly Interval[] =>
  table.map((row) => printed(row[index]!)); // each row drawn below has every column

describe('what published contracts print, recomputed', () => {
  // BAU 2030, reduction, remaining, residual offsetting, gap (kt CO2e); the last row is the total
  const nantes = rows(`
    916 683 234 183 50
    746 548 198 149 48
    230 115 115  46 69
     55   1  54  11 43
    443 355  89  89  0
   2390 1701 689 478 211`);
  const dunkirk = rows(`
    209 129  80  42  38
    278 192  86  56  31
     60  30  30  12  18
     39   1  38   8  30
     60  46  14  12   2
    646 399 248 129 118`);
  const paris = rows(`
    522  290  232 104  128
   3172 1034 2138 634 1504
    688  297  391 138  254
    171   71  100  34   66
      3    0    3   1    2
   4557 1691 2865 911 1954`);

  test.each([
    ['Nantes', nantes],
    ['Dunkirk', dunkirk],
    ['Paris', paris],
  ])('%s: each row and total passes, though rounded cell by cell', (_, table) => {
    for (const row of table) {
      const [bau, reduction, remaining, offset, gap] = row.map((value) => printed(value));
      expect(agrees(remaining!, minus(bau!, reduction!))).toBe(true); // five figures a row, drawn above
      expect(agrees(gap!, notBelowZero(minus(remaining!, offset!)))).toBe(true);
    }
    for (const index of [0, 1, 2, 3, 4]) {
      const figures = column(table, index);
      expect(agrees(figures.at(-1)!, sumOf(figures.slice(0, -1)))).toBe(true);
    }
  });

  test('Marseille: 144,283 printed for scope 2 where the rows give 184,283', () => {
    const parts = [170_211, 3_446, 10_603, 23].map((value) => printed(value));
    expect(agrees(printed(144_283), sumOf(parts))).toBe(false);
    expect(agrees(printed(184_283), sumOf(parts))).toBe(true);
  });

  test('Angers: 1,017,747 printed where the rows give 1,017,474, digits swapped', () => {
    const parts = [2_566, 28_484, 262_036, 139_148, 583_803, 1_437].map((value) => printed(value));
    expect(agrees(printed(1_017_747), sumOf(parts))).toBe(false);
    expect(agrees(printed(1_017_474), sumOf(parts))).toBe(true);
  });

  test('Grenoble: a total 271 t above its rows is not rounding', () => {
    const parts = [433_215, 467_257, 92_935, 713_393].map((value) => printed(value));
    expect(agrees(printed(1_707_071), sumOf(parts))).toBe(false);
  });

  test('Paris: 13 % printed for 0 of 3 kt, from unrounded values, passes', () => {
    expect(agrees(printed(0.13, 2), ratio(printed(0), printed(3))!)).toBe(true); // 3 ± 0.5 is not zero
  });

  test('Dijon: 44 % printed for 104,251 of 310,139 does not', () => {
    expect(agrees(printed(0.44, 2), ratio(printed(104_251), printed(310_139))!)).toBe(false); // nor is 310,139
  });

  test('formulas on unrounded values are taken as they are', () => {
    expect(agrees(exactly(1.0001), sumOf([exactly(0.5), exactly(0.5)]))).toBe(false);
    expect(agrees(exactly(0.1 + 0.2), exactly(0.3))).toBe(true);
  });
});

test('a share of what may be zero says nothing', () => {
  expect(ratio(printed(1), printed(0))).toBeNull();
});

test.each([
  [12.5, 1],
  [284_000, 0],
  [1e-7, 7],
  [1.5e-7, 8],
  [1e21, 0],
  [-0.25, 2],
])('%d is written with %d decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test('a sum rounded after its parts were rounded always passes', () => {
  const kt = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(kt, { minLength: 2, maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (parts, decimals) => {
      const shown = (value: number) => printed(Number(value.toFixed(decimals)), decimals);
      const total = parts.reduce((sum, part) => sum + part, 0);
      expect(agrees(shown(total), sumOf(parts.map(shown)))).toBe(true);
    }),
  );
});

test('a sum off by more than half a unit per figure never passes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 12 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const off = printed(total + parts.length / 2 + 1);
      expect(agrees(off, sumOf(parts.map((part) => printed(part))))).toBe(false);
    }),
  );
});
