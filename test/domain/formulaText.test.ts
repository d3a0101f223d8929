import * as fc from 'fast-check';
import { isSameFormula, piecesOf } from '../../src/domain/formulaText';

const drawn = (formula: string): readonly string[] =>
  piecesOf(formula).map((piece) => (typeof piece === 'string' ? piece : `<${piece.sheet ?? ''}!${piece.address}>`));

test.each([
  ['IF(ISNUMBER(GES!B3),GES!B3*1000,"NE")', ['IF(ISNUMBER(', '<GES!B3>', '),', '<GES!B3>', '*1000,"NE")']],
  ["SUM('L''été 2019'!$C$5:C9)", ['SUM(', "<L'été 2019!C5>", ':', "<L'été 2019!C9>", ')']],
  ['SUM(F8:F13)', ['SUM(', '<!F8>', ':', '<!F13>', ')']],
  ['LOG10(A1)+taux_2030', ['LOG10(', '<!A1>', ')+taux_2030']],
  ['"A1"&Table1[A1]', ['"A1"&Table1[A1]']],
  ["Énergie!B2-'Plan d''actions'!H3", ['<Énergie!B2>', '-', "<Plan d'actions!H3>"]],
])('%s names its cells', (formula, pieces) => {
  expect(drawn(formula)).toEqual(pieces);
});

test.each([
  ['GES!B3*1000', "'GES'!$B$3 * 1000"],
  ['if(isnumber(GES!B3),1,"a b")', 'IF( ISNUMBER(GES!B3), 1.0, "a b")'],
])('%s is %s', (a, b) => {
  expect(isSameFormula(a, 'CCC A-1.3', b, 'CCC A-1.3')).toBe(true);
});

test.each([
  ['GES!B3*1000', 'GES!B4*1000'],
  ['GES!B3*1000', 'GES!B3*100'],
  ['IF(A1=0,"NE","")', 'IF(A1=0,"ne","")'],
])('%s is not %s', (a, b) => {
  expect(isSameFormula(a, 'CCC A-1.3', b, 'CCC A-1.3')).toBe(false);
});

test('a formula of plain letters is cut as one with an accent in it', () => {
  const bit = fc.constantFrom(
    'A1',
    '$B$12',
    'GES!',
    "'Plan d''actions'!",
    'SUM(',
    ')',
    ',',
    ':',
    '"a""b"',
    '[1]',
    'LOG10(',
    'x_1',
    '.',
    '+',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
      const formula = bits.join('');
      expect(drawn(formula).join('')).toBe(drawn(`${formula} &é`).join('').replace(/ &é$/, ''));
      expect(drawn(formula).filter((piece) => piece.startsWith('<'))).toEqual(
        drawn(`${formula} &é`).filter((piece) => piece.startsWith('<')),
      );
    }),
  );
});
