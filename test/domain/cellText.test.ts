import { fitted, LONGEST_TEXT } from '../../src/domain/cellText';

test('a text that fits is left as it is; a longer one ends in an ellipsis', () => {
  expect(fitted('a'.repeat(LONGEST_TEXT))).toBe('a'.repeat(LONGEST_TEXT));
  expect(fitted('a'.repeat(LONGEST_TEXT + 1))).toBe(`${'a'.repeat(LONGEST_TEXT - 1)}…`);
});

test('a character of two halves is not cut between them', () => {
  const cut = fitted(`${'a'.repeat(LONGEST_TEXT - 2)}😀😀`);
  expect(cut).toBe(`${'a'.repeat(LONGEST_TEXT - 2)}…`);
});
