import * as fc from 'fast-check';
import { CellType, type Sheet, type Workbook } from '../../src/domain/workbook';
import { corpus } from '../corpus/corpus';
import { grids } from '../support/grid';
import { type Edit, holdsAfter, runs } from '../support/keptLaw';

jest.setTimeout(240_000);

interface Number {
  readonly row: number;
  readonly col: number;
  readonly value: number;
}

function numbersIn({ cells }: Sheet): readonly Number[] {
  const numbers: Number[] = [];
  cells.rows.forEach((row, k) => {
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count, here and below
      const place = index & 0xffff;
      if (page.type[place] === CellType.number) numbers.push({ row, col: page.col[place]!, value: page.value[place]! });
    }
  });
  return numbers;
}

const sum = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0);

/** Other figures that an officer could type: near, on another scale, what makes a sum come out or fail. */
function others({ row, col, value }: Number, all: readonly Number[]): readonly number[] {
  const column = all.filter((one) => one.col === col && one.row !== row).map((one) => one.value);
  const [above, below] = [
    all.filter((one) => one.col === col && one.row < row),
    all.filter((one) => one.col === col && one.row > row),
  ];
  return [
    value + 1,
    value * 1000,
    value / 1000,
    sum(column),
    sum(above.slice(-2).map((one) => one.value)),
    sum(below.slice(0, 2).map((one) => one.value)),
    12.5,
    2019,
    0,
  ];
}

/** An edit of a number, of which `which` chooses the cell and `what` the number. */
function editOf({ sheets }: Workbook, sheet: number, which: number, what: number): readonly Edit[] {
  const held = sheets[sheet % sheets.length]!; // a workbook has a sheet
  const numbers = numbersIn(held);
  const one = numbers[which % numbers.length];
  if (one === undefined) return [];
  const values = others(one, numbers);
  return [{ sheet: sheet % sheets.length, row: one.row, col: one.col, value: values[what % values.length]! }];
}

const places = fc.array(fc.tuple(fc.nat(50), fc.nat(5_000), fc.nat(500)), { minLength: 4, maxLength: 4 });

test('whatever figures are typed for others, in tables of all shapes, a session says what a workbook opened anew says', () => {
  const books = corpus();
  fc.assert(
    fc.property(fc.nat(books.length - 1), places, (book, all) => {
      const { workbook } = books[book]!; // within the list
      const edits = all.flatMap(([sheet, which, what]) => editOf(workbook, sheet, which, what));
      holdsAfter(edits, 2, workbook);
    }),
    runs(3),
  );
});

const sums = grids({
  GES: `
    Émissions de GES de Rivemont Métropole, en ktCO2e
    Secteur           | 2018 | 2019
    Résidentiel       | 402  | 395
    Tertiaire         | 210  | 205
    Bâtiments         | 612  | 601
    Transport routier | 298  | 284
    Industrie         | 150  | 140
    Total             | 1060 | 1025
    UTCATF            | -40  | -41`,
});

test('a figure that makes a sum come out, or fail, is read for what it proves', () => {
  const cells = fc.record({
    sheet: fc.constant(0),
    row: fc.integer({ min: 2, max: 8 }),
    col: fc.integer({ min: 1, max: 2 }),
    value: fc.constantFrom(395, 402, 205, 210, 600, 601, 612, 1060, 1020, 1025, 1024, 984, 985, 284, 298),
  });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 3, maxLength: 7 }), (edits) => holdsAfter(edits, 4, sums)),
    runs(2),
  );
});
