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
  ['compile a.xlsx', { kind: 'unknown-command', given: 'compile' }],
  ['inspect', { kind: 'missing-file' }],
  ['build a.xlsx', { kind: 'missing-out' }],
  ['pack a.xlsx', { kind: 'missing-pack-out' }],
  ['facts a.zip', { kind: 'missing-facts-out' }],
  ['consolidate a.zip b.zip', { kind: 'missing-cities-out' }],
  ['facts', { kind: 'missing-packs', example: 'facts lyon.zip dijon.zip --out facts' }],
  ['consolidate', { kind: 'missing-packs', example: 'consolidate lyon.zip dijon.zip --out lyon-dijon.xlsx' }],
  ['remarks', { kind: 'missing-packs', example: 'remarks lyon.zip --in lyon.csv' }],
  ['check a.xlsx --stage final', { kind: 'bad-value', option: '--stage', given: 'final', allowed: 'draft, ready' }],
  ['check a.xlsx --lang de', { kind: 'bad-value', option: '--lang', given: 'de', allowed: 'fr, en' }],
  ['check a.xlsx --colour', { kind: 'unknown-option', given: '--colour' }],
  ['check a.xlsx -j', { kind: 'unknown-option', given: '-j' }],
  ['check a.xlsx --json=1', { kind: 'needless-value', option: '--json' }],
  ['check a.xlsx b.xlsx', { kind: 'extra-file', file: 'b.xlsx' }],
  [
    'check a.xlsx --out b.xlsx',
    { kind: 'misplaced-option', option: '--out', commands: 'fix, undo, build, return, texts, pack' },
  ],
  ['texts a.xlsx', { kind: 'missing-texts-out' }],
  ['texts a.xlsx --out a.xlsx', { kind: 'written-over', option: '--out' }],
  ['texts a.xlsx --in t.csv --out t.csv', { kind: 'written-over', option: '--out' }],
  ['build a.xlsx --in t.csv --out b.xlsx', { kind: 'misplaced-option', option: '--in', commands: 'texts' }],
  ['build a.xlsx --out', { kind: 'missing-value', option: '--out' }],
  ['build a.xlsx --out=', { kind: 'missing-value', option: '--out' }],
  ['build a.xlsx --out b.xlsx --out c.xlsx', { kind: 'repeated-option', option: '--out' }],
  ['build a.xlsx --with b.xlsx --out b.xlsx', { kind: 'written-over', option: '--out', out: 'b.xlsx' }],
  ['build a.xlsx --with b.xlsx --out ./b.xlsx', { kind: 'written-over', option: '--out' }],
  ['inspect a.xlsx --save-mapping a.xlsx', { kind: 'written-over', option: '--save-mapping' }],
  ['inspect a.xlsx --save-mapping c.xlsx', { kind: 'workbook-name', expected: '.json' }],
  ['inspect a.xlsx --settings s.json --save-mapping x/../s.json', { kind: 'written-over' }],
  ['check a.xlsx --report a.xlsx', { kind: 'written-over', option: '--report' }],
  ['check a.xlsx --mapping r.json --report r.json', { kind: 'written-over', option: '--report' }],
])('"%s" is refused for what is wrong', (line, problem) => {
  expect(refused(line)).toMatchObject(problem);
});

test.each([
  'build a.xlsx --out a.xlsx',
  'inspect a.xlsx --mapping r.json --save-mapping r.json',
  'check a.xlsx --with b.xlsx c.xlsx --report page.html',
])('"%s" is accepted', (line) => {
  expect(refused(line)).toBeNull();
});

test.each(['', '--help', 'help', 'inspect --help'])('"%s" asks for help', (line) => {
  expect(asked(line)).toMatchObject({ ok: true, value: { command: 'help' } });
});

test('a refusal already speaks the language asked for', () => {
  expect(languageIn(['check', '--lang', 'en', '--oops'])).toBe('en');
  expect(languageIn(['check', '--lang=en'])).toBe('en');
  expect(languageIn(['check'])).toBe('fr');
});
