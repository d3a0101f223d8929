import { problems } from '../../src/catalogue/messages';
import { readRefusals, writeRefusals } from '../../src/catalogue/systemWords';
import { problemLine } from '../../src/app/problemLine';

test('a refusal names the file and the next step', () => {
  const problem = { kind: 'password', file: 'plan.xlsx' } as const;
  expect(problemLine(problem, 'fr')).toMatch(/^plan\.xlsx : .*mot de passe.*retirez/);
  expect(problemLine(problem, 'en')).toMatch(/^plan\.xlsx: .*password.*remove/);
});

test.each(['plan.xlsx', 'plan.XLSM', 'plan.xls'])('%s that is no workbook belies its name', (file) => {
  expect(problemLine({ kind: 'not-a-workbook-file', file }, 'fr')).toContain('malgré son nom');
});

test('a file whose name says no workbook belies nothing', () => {
  expect(problemLine({ kind: 'not-a-workbook-file', file: 'make.cjs' }, 'fr')).toBe(
    'make.cjs : ce n’est pas un classeur Excel. Donnez un classeur (.xlsx ou .xlsm) ou un CSV (.csv).',
  );
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

test.each([
  ['EISDIR', 'c’est un dossier', 'this is a folder'],
  ['EACCES', 'pas le droit de lire', 'may not read'],
  ['EBUSY', 'Fermez-le', 'Close it'],
  ['EWHAT', 'le système répond EWHAT', 'the system says EWHAT'],
])('a file that cannot be read (%s) says why and what to do, in words', (detail, fr, en) => {
  const problem = { kind: 'unreadable', file: 'plan.xlsx', detail } as const;
  expect(problemLine(problem, 'fr')).toMatch(new RegExp(`^plan\\.xlsx : .*${fr}`));
  expect(problemLine(problem, 'en')).toMatch(new RegExp(`^plan\\.xlsx: .*${en}`));
});

test.each([
  ['ENOENT', 'ce dossier n’existe pas', 'does not exist'],
  ['EISDIR', 'c’est un dossier', 'this is a folder'],
  ['EACCES', 'écriture interdite', 'not allowed'],
  ['EROFS', 'écriture interdite', 'not allowed'],
  ['ENOSPC', 'plus de place', 'no room left'],
  ['EEXIST', 'porte déjà ce nom', 'has this name'],
  ['EWHAT', 'le système répond EWHAT', 'the system says EWHAT'],
])('a file that cannot be written (%s) says why and what to do, in words', (detail, fr, en) => {
  const problem = { kind: 'cannot-write', out: 'contrat.xlsx', detail } as const;
  expect(problemLine(problem, 'fr')).toMatch(new RegExp(`^contrat\\.xlsx : .*${fr}`));
  expect(problemLine(problem, 'en')).toMatch(new RegExp(`^contrat\\.xlsx: .*${en}`));
});

test.each(Object.entries({ ...readRefusals, ...writeRefusals }))(
  '%s is said in sentences that end',
  (_, { fr, en }) => {
    for (const text of [fr, en]) expect(text).toMatch(/^\{(?:file|out)\}.*\.$/);
  },
);
