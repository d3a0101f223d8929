import { isSameText } from '../../src/domain/sameText';

test.each([
  ['Coût : 3 €', 'Coût : 3 €'],
  ['deux\r\nlignes', 'deux\nlignes'],
  ['tCO?e ? 2030', 'tCO₂e → 2030'],
])('%s is %s come back from a spreadsheet', (back, ours) => {
  expect(isSameText(back, ours)).toBe(true);
});

test.each([
  ['Rénover 300 logements', 'Rénover 200 logements'],
  ['R?nover', 'Rénover'],
  ['tCO?', 'tCO₂e'],
])('%s is not %s', (back, ours) => {
  expect(isSameText(back, ours)).toBe(false);
});
