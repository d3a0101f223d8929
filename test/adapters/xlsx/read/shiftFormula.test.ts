import * as fc from 'fast-check';
import { columnLetters } from '../../../../src/domain/cell';
import { shiftedFormula } from '../../../../src/adapters/xlsx/read/shiftFormula';

test.each([
  ['a relative reference moves', 'A1+b2', 'B3+C4'],
  ['a dollar holds its part', '$A$1+$A1+A$1', '$A$1+$A3+B$1'],
  ['a block moves by both ends', 'SUM(A1:B2)', 'SUM(B3:C4)'],
  [
    'whole columns and whole rows move',
    'SUM(A:C)+SUM($A:C)+SUM(2:3)+SUM($2:3)',
    'SUM(B:D)+SUM($A:D)+SUM(4:5)+SUM($2:5)',
  ],
  [
    'a sheet name stays, its reference moves',
    "Bilan!A1+'GES 2019'!A1+'L''été A1'!A1",
    "Bilan!B3+'GES 2019'!B3+'L''été A1'!B3",
  ],
  ['a sheet named like a cell stays', 'T1!A1+SUM(T1:T3!A1)', 'T1!B3+SUM(T1:T3!B3)'],
  ['text stays', '"A1 "" B2"&A1', '"A1 "" B2"&B3'],
  ['functions named like cells stay', 'LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
  ['names stay, beyond the last column too', 'Taux2024+XYZ1+_A1+A1.x', 'Taux2024+XYZ1+_A1+A1.x'],
  [
    'table columns and other workbooks stay',
    "Table1[[#This Row],[A1]]+[1]Bilan!A1+T[A'[1]",
    "Table1[[#This Row],[A1]]+[1]Bilan!B3+T[A'[1]",
  ],
  ['errors and numbers stay', '#REF!+1E5+1.5E-3+#N/A+#DIV/0!', '#REF!+1E5+1.5E-3+#N/A+#DIV/0!'],
  ['a spill keeps its sign', 'A1#+@A1', 'B3#+@B3'],
  ['an unfinished text ends with the formula', 'A1&"A1', 'B3&"A1'],
])('%s', (_, formula, shifted) => expect(shiftedFormula(formula, 2, 1)).toBe(shifted));

test('a reference pushed off the sheet becomes #REF!', () => {
  expect(shiftedFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
  expect(shiftedFormula('XFD1+A1', 0, 1)).toBe('#REF!+B1');
  expect(shiftedFormula('SUM(1:2)', -1, 0)).toBe('SUM(#REF!)');
});

const reference = fc
  .record({
    row: fc.integer({ min: 100, max: 900 }),
    col: fc.integer({ min: 100, max: 900 }),
    $r: fc.boolean(),
    $c: fc.boolean(),
  })
  .map(({ row, col, $r, $c }) => `${$c ? '$' : ''}${columnLetters(col)}${$r ? '$' : ''}${row}`);
const piece = fc.oneof(
  reference,
  fc.tuple(reference, reference).map(([from, to]) => `SUM(${from}:${to})`),
  reference.map((one) => `'Été A1'!${one}`),
  fc.constantFrom('"A1"', 'LOG10(2)', 'Taux', '12.5', '"a ""B2"""', 'T[A1]'),
);
const formula = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('+'));
const offset = fc.integer({ min: -40, max: 40 });

test('two moves are the same as one', () => {
  fc.assert(
    fc.property(formula, offset, offset, offset, offset, (text, r1, c1, r2, c2) => {
      expect(shiftedFormula(shiftedFormula(text, r1, c1), r2, c2)).toBe(shiftedFormula(text, r1 + r2, c1 + c2));
    }),
  );
});
test('a move there and back gives the formula again', () => {
  fc.assert(
    fc.property(formula, offset, offset, (text, rows, cols) => {
      expect(shiftedFormula(shiftedFormula(text, rows, cols), -rows, -cols)).toBe(text);
    }),
  );
});
test('any text at all is taken, and comes back unchanged when nothing moves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), offset, offset, (text, rows, cols) => {
      expect(typeof shiftedFormula(text, rows, cols)).toBe('string');
      expect(shiftedFormula(text, 0, 0)).toBe(text);
    }),
  );
});
