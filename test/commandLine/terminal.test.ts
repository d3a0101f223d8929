import { ran, sample } from '../support/machine';

const file = '01-rivemont-climat.xlsx';
const files = { [file]: sample(file) };

test('inspect says what is found, what is set apart, then what is asked and how to answer', async () => {
  const { out } = await ran(`inspect ${file}`, files);
  const heads = out.split('\n').filter((line) => /^\p{L}/u.test(line));
  expect(heads.map((line) => line.split(' :')[0])).toEqual([
    'Tableaux compris',
    'Feuilles et parties de feuille gardées, pas encore comprises',
    'Données',
    'Questions',
    'Pour répondre',
  ]);
  expect(heads.at(-1)).toContain(`inspect ${file} --save-mapping`);
});

test('a long list is shortened, and says where all of it is', async () => {
  const { out } = await ran(`inspect ${file}`, files);
  expect(out.split('\n').length).toBeLessThan(60);
  expect(out).toMatch(/… et \d+ autres, toutes dans --save-mapping\./);
  const checked = await ran(`check ${file}`, files);
  expect(checked.out.split('\n').length).toBeLessThan(75);
  expect(checked.out).toMatch(/… et \d+ autres, tous dans --report ou --json\./);
});

test('a question about a whole table does not quote an empty label', async () => {
  const table = 'GES (tCO2e);2018;2019\nRésidentiel;10;11\nDéchets;1;1';
  const { out } = await ran('inspect ges.csv', { 'ges.csv': table });
  expect(out).toMatch(/ges!A1 \(tout le tableau\) : périmètre inconnu\./);
  expect(out).not.toMatch(/« {2}»|"" /);
});

test('check ends with the counts and the page to print; with --report it says where the page is', async () => {
  const bare = await ran(`check ${file}`, files);
  expect(bare.out.trim().split('\n').at(-1)).toMatch(/^En tout : bloquants \d+, .* --report constats\.html\.$/);
  const { out, disk } = await ran(`check ${file} --report page.html`, files);
  expect(out.trim().split('\n').at(-1)).toBe('Écrit : page.html, tous les constats sur une page.');
  expect(disk.has('page.html')).toBe(true);
});

test.each([
  'inspect',
  'check',
  'check --report page.html',
  'build --out c.xlsx --csv tab',
  'inspect --save-mapping r.json',
])('%s --json prints JSON and nothing else on standard output', async (line) => {
  const [command = '', ...options] = line.split(' ');
  const { out } = await ran([command, file, ...options, '--json'], files);
  expect(() => JSON.parse(out)).not.toThrow();
});

test('a line break in a cell does not break a line of the report', async () => {
  const table = 'GES (tCO2e);2018;2019\nRésidentiel;10;11\nDéchets;1;1\n"Cadre\nbâti\u001b[31m";20;"2\n1 ou 22"';
  for (const command of ['inspect', 'check']) {
    const { out } = await ran(`${command} ges.csv`, { 'ges.csv': table });
    expect(out).not.toMatch(/\p{Cc}(?<!\n)/u);
    for (const text of out.split('\n')) expect(text).toMatch(/^(?:$| {2}|\p{Lu})/u);
  }
});

test('findings on sheets that the file does not hold say that build adds them', async () => {
  const given = { 'vide.csv': 'bonjour;1' };
  const { out } = await ran('check vide.csv', given);
  expect(out).toContain("'CCC A-1.1'!");
  expect(out).toContain('ne sont pas dans vide.csv : build les y met');
  const { disk } = await ran('build vide.csv --out vide.xlsx', given);
  const built = await ran('check vide.xlsx', { 'vide.xlsx': disk.get('vide.xlsx') ?? '' });
  expect(built.out).toContain("'CCC A-1.1'!");
  expect(built.out).not.toContain('ne sont pas dans');
});
