import { problems } from '../../src/catalogue/messages';
import { problemLine } from '../../src/app/problemLine';

test('a refusal names the file and the next step', () => {
  const problem = { kind: 'password', file: 'plan.xlsx' } as const;
  expect(problemLine(problem, 'fr')).toMatch(/^plan\.xlsx : .*mot de passe.*retirez/);
  expect(problemLine(problem, 'en')).toMatch(/^plan\.xlsx: .*password.*remove/);
});

test('what is over its limit is said in words', () => {
  const problem = { kind: 'too-large', file: 'ppi.xlsx', measure: 'cells', value: 12e6, limit: 10e6 } as const;
  expect(problemLine(problem, 'en')).toContain('(cells: 12,000,000, limit 10,000,000)');
});

test('a changed cell is named as a formula would write it', () => {
  const problem = { kind: 'cell-changed', at: { sheet: 'GES 2019', address: 'C5' } } as const;
  expect(problemLine(problem, 'en')).toBe(
    "'GES 2019'!C5 has changed since it was read. Nothing is written: check again.",
  );
});

test.each(Object.entries(problems))('%s is one sentence or two, in both languages, each ended', (_, { fr, en }) => {
  for (const text of [fr, en]) expect(text).toMatch(/\.$/);
});
