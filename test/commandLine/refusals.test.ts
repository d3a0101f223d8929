import { ran, sample } from '../support/machine';
import { bookOf, partsOf } from '../support/xlsxBook';
import { zipOf } from '../support/xlsxPackage';

const good = sample('05-rivemont-propre.xlsx');
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
  ['{', /bad\.json/],
  ['{"baselineYear":"2019"}', /baselineYear/],
  ['{"colour":"red"}', /colour/],
])('settings %s are refused with what is wrong', async (content, sentence) => {
  const { code, error } = await ran('check plan.xlsx --settings bad.json', { 'plan.xlsx': good, 'bad.json': content });
  expect(code).toBe(2);
  expect(error).toMatch(sentence);
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
