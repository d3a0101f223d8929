import { ran, sample } from '../support/machine';
import { bookOf, partsOf } from '../support/xlsxBook';
import { zipOf } from '../support/xlsxPackage';

const good = sample('05-rivemont-propre.xlsx');
const other = sample('02-rivemont-observatoire.xlsx');
const text = (content: string) => new TextEncoder().encode(content);

/** An OLE2 container whose directory names the stream of an encrypted package. */
const encrypted = new Uint8Array(1536);
encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 512);

/** 80 megabytes of zeros in a few kilobytes, in a part that a reader must open. */
const bomb = () => {
  const parts = partsOf();
  return zipOf({
    parts: parts.map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: new Uint8Array(80_000_000) } : part,
    ),
  });
};

const bad: Readonly<Record<string, readonly [bytes: () => Uint8Array, sentence: RegExp]>> = {
  'a truncated file': [() => good.slice(0, Math.floor(good.length / 2)), /abîmé/],
  'a ZIP bomb': [bomb, /limites|abîmé/],
  'a renamed PDF': [() => text('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /n’est pas un classeur Excel/],
  'an encrypted workbook': [() => encrypted, /mot de passe/],
  'an empty file': [() => new Uint8Array(), /vide/],
  'an archive that is no workbook': [
    () => zipOf({ parts: [{ name: 'lisez-moi.txt', content: 'bonjour' }] }),
    /pas un classeur/,
  ],
};

describe.each(Object.entries(bad))('%s', (_, [bytes, sentence]) => {
  test.each(['inspect', 'check', 'build --out sortie.xlsx'])(
    'is refused by %s in one sentence, and the disk stays as it was',
    async (command) => {
      const [verb = '', ...options] = command.split(' ');
      const { code, out, error, disk } = await ran([verb, 'plan.xlsx', ...options].join(' '), { 'plan.xlsx': bytes() });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toMatch(sentence);
      expect(error.trim().split('\n')).toHaveLength(1);
      expect(error).toContain('plan.xlsx');
      expect([...disk.keys()]).toEqual(['plan.xlsx']);
    },
  );
});

test('a file that is not there is named', async () => {
  expect(await ran('inspect absent.xlsx', {})).toMatchObject({
    code: 2,
    error: expect.stringContaining('absent.xlsx'),
  });
});

test('the output keeps the extension of the file', async () => {
  const { code, error } = await ran('build plan.xlsx --out plan.xls', { 'plan.xlsx': good });
  expect([code, error]).toEqual([2, expect.stringContaining('.xlsx')]);
});

test.each([
  ['{', 'bad.json : ce fichier n’est pas du JSON lisible (ligne 1).'],
  ['{\n  "baselineYear": 2019,\n}', 'bad.json : ce fichier n’est pas du JSON lisible (ligne 3).'],
  ['', 'bad.json : ce fichier n’est pas du JSON lisible (ligne 1).'],
  ['[]', 'bad.json : ce fichier devrait être un objet JSON'],
  ['{"baselineYear":"2019"}', '« baselineYear » vaut "2019" ; attendu : une année de 1990 à 2060, sans guillemets.'],
  ['{"baselineYear":1789}', '« baselineYear » vaut 1789 ; attendu : une année de 1990 à 2060'],
  ['{"gapForm":"G9"}', '« gapForm » vaut "G9" ; attendu : "G1", "G1e", "G2" ou "G3".'],
  ['{"territory":{"name":"X"}}', 'il manque « territory.level » ; attendu : "commune", "epci"'],
  [
    '{"territory":{"level":"epci","siren":"200000009"}}',
    '« territory.siren » vaut « 200000009 », qui n’est le SIREN de personne',
  ],
  ['{"territory":{"level":"epci","siren":"12"}}', '« territory.siren » vaut "12" ; attendu : les 9 chiffres du SIREN'],
  ['{"territory":null}', '« territory » vaut null ; attendu : un territoire, par exemple'],
  ['{"isValuesOnly":"oui"}', '« isValuesOnly » vaut "oui" ; attendu : true ou false'],
  ['{"colour":"red"}', '« colour » n’est pas connu de cette version de Passerelle. Champs possibles : territory, base'],
  ['{"territory":{"level":"epci","x":1}}', '« territory.x » n’est pas connu'],
])('settings %j are refused with the field, what stands there and what is allowed', async (content, sentence) => {
  const { code, out, error } = await ran('check plan.xlsx --settings bad.json', {
    'plan.xlsx': good,
    'bad.json': content,
  });
  expect([code, out]).toEqual([2, '']);
  expect(error.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
  expect(error).not.toMatch(/Invalid|expected|undefined/);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['{"version":2,"mapping":[]}', 'plus récente de Passerelle'],
  ['{"version":1}', 'il manque « mapping »'],
  ['{"version":1,"mapping":[{"decidedBy":"person"}]}', 'il manque « recognition » de la réponse n° 1'],
  ['{"version":1,"mapping":[{"a":1}]}', 'de la réponse n° 1'],
])('answers %j are refused with what is wrong', async (content, sentence) => {
  const { code, error } = await ran('check plan.xlsx --mapping r.json', { 'plan.xlsx': good, 'r.json': content });
  expect(code).toBe(2);
  expect(error.replace(/[\u00a0\u202f]/g, ' ')).toContain(sentence);
});

test('settings are read as Windows editors save them', async () => {
  const text = '{"territory":{"name":"Évreux Métropole","level":"epci"},"gapForm":"G9"}';
  for (const bytes of [
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(`\uFEFF${text}`, 'utf16le'),
    Buffer.from(text, 'latin1'),
  ]) {
    const { code, error } = await ran('check plan.xlsx --settings s.json', { 'plan.xlsx': good, 's.json': bytes });
    expect([code, error]).toEqual([2, expect.stringMatching(/gapForm/)]);
  }
});

test('empty settings say nothing, and are fine', async () => {
  expect(await ran('check plan.xlsx --settings s.json', { 'plan.xlsx': good, 's.json': '{}' })).toMatchObject({
    code: 0,
  });
});

test('one workbook given twice would count twice: refused, whatever its name', async () => {
  const files = {
    'plan.xlsx': good,
    'a/obs.xlsx': other,
    'b/obs.xlsx': other,
    'c/obs.xlsx': sample('03-rivemont-tete.xlsx'),
  };
  const asked = (others: string) => ran(`build plan.xlsx --out c.xlsx --with ${others}`, files);
  expect(await asked('a/obs.xlsx a/obs.xlsx')).toMatchObject({
    code: 2,
    error: expect.stringMatching(/donné deux fois/),
  });
  expect(await asked('a/obs.xlsx b/obs.xlsx')).toMatchObject({
    code: 2,
    error: expect.stringMatching(/donné deux fois/),
  });
  expect(await asked('a/obs.xlsx c/obs.xlsx')).toMatchObject({ code: 2, error: expect.stringMatching(/Renommez/) });
  expect(await asked('plan.xlsx')).toMatchObject({ code: 2, error: expect.stringMatching(/déjà le classeur/) });
});

test('a name with a line break, or with terminal controls, is said on one line', async () => {
  const { code, error } = await ran(['inspect', 'plan\n2024\u001b[31m.xlsx'], {});
  expect([code, error]).toEqual([2, 'plan␣2024␣[31m.xlsx : fichier introuvable. Vérifiez le chemin.\n']);
});

test('a CSV asks for a new workbook by its extension', async () => {
  const { code, error } = await ran('build ges.csv --out ges.csv2', { 'ges.csv': 'GES (tCO2e);2019\nDéchets;1' });
  expect([code, error]).toEqual([2, expect.stringMatching(/un CSV devient un nouveau classeur/)]);
});

test('a damaged second workbook stops the command too', async () => {
  const { code, error } = await ran('inspect plan.xlsx --with autre.xlsx', {
    'plan.xlsx': good,
    'autre.xlsx': text('bonjour'),
  });
  expect([code, error]).toEqual([2, expect.stringMatching(/^autre\.xlsx/)]);
});

test('an empty workbook is read, and said to hold nothing that we understand', async () => {
  const empty = bookOf({ sheets: ['Feuil1'] });
  const { code, error, disk } = await ran('build vide.xlsx --out sortie.xlsx', { 'vide.xlsx': empty });
  expect(code).toBe(0);
  expect(error).toMatch(/Aucun tableau compris/);
  expect(disk.get('sortie.xlsx')?.length).toBeGreaterThan(empty.length);
});

test('a workbook of 300 sheets takes ours', async () => {
  const many = bookOf({ sheets: Array.from({ length: 300 }, (_, i) => `Feuille ${i + 1}`) });
  const { code } = await ran('build grand.xlsx --out sortie.xlsx', { 'grand.xlsx': many });
  expect(code).toBe(0);
});

test('a sheet of 1,048,576 empty rows is read', async () => {
  const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}"/>`).join('');
  const tall = zipOf({
    parts: partsOf().map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' && typeof part.content === 'string'
        ? { ...part, content: part.content.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`) }
        : part,
    ),
  });
  const { code, out } = await ran('inspect haut.xlsx --json', { 'haut.xlsx': tall });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ facts: [], counts: { used: 0, asked: 0, excluded: 0 } });
}, 60_000);
