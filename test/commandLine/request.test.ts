import { languageIn, readRequest } from '../../src/commandLine/request';

const asked = (line: string) => readRequest(line.split(' ').filter(Boolean));
const refused = (line: string) => {
  const request = asked(line);
  return request.ok ? null : request.problem;
};

test('a build names its file, its output and the city’s other workbooks', () => {
  expect(asked('build ges.xlsx --out contrat.xlsx --with ppi.xlsx --with tete.xlsx --stage ready --lang en')).toEqual({
    ok: true,
    value: {
      command: 'build',
      file: 'ges.xlsx',
      out: 'contrat.xlsx',
      others: ['ppi.xlsx', 'tete.xlsx'],
      stage: 'ready',
      language: 'en',
      isValuesOnly: false,
      isJson: false,
    },
  });
});

test('--with takes several files at once', () => {
  expect(asked('check ges.xlsx --with ppi.xlsx tete.xlsx')).toMatchObject({
    value: { file: 'ges.xlsx', others: ['ppi.xlsx', 'tete.xlsx'] },
  });
});

test.each([
  ['compile a.xlsx', 'unknown-command'],
  ['inspect', 'missing-argument'],
  ['build a.xlsx', 'missing-argument'],
  ['check a.xlsx --stage final', 'unknown-option'],
  ['check a.xlsx --lang de', 'unknown-option'],
  ['check a.xlsx --colour', 'unknown-option'],
  ['check a.xlsx b.xlsx', 'unknown-option'],
  ['check a.xlsx --out b.xlsx', 'unknown-option'],
  ['build a.xlsx --out', 'unknown-option'],
  ['build a.xlsx --with b.xlsx --out b.xlsx', 'unknown-option'],
])('"%s" is refused as %s', (line, kind) => {
  expect(refused(line)).toMatchObject({ kind });
});

test.each(['', '--help', 'help', 'inspect --help'])('"%s" asks for help', (line) => {
  expect(asked(line)).toMatchObject({ ok: true, value: { command: 'help' } });
});

test('a refusal already speaks the language asked for', () => {
  expect(languageIn(['check', '--lang', 'en', '--oops'])).toBe('en');
  expect(languageIn(['check', '--lang=en'])).toBe('en');
  expect(languageIn(['check'])).toBe('fr');
});
