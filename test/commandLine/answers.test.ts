import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { mappingFileSchema } from '../../src/schema/mapping';
import { inspectSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const csv = [
  'GES (tCO2e);2018;2019',
  'Périmètre : Rivemont Métropole;;',
  'Résidentiel;10;11',
  'Déchets;1;1',
  'Cadre bâti public;20;21',
].join('\n');
const files = { 'ges.csv': csv };

/** The file of answers that `inspect` writes, with what a person changes in the entry of a label. */
async function answered(label: string, change: Readonly<Record<string, unknown>>): Promise<string> {
  const { disk } = await ran('inspect ges.csv --save-mapping r.json', files);
  const saved = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('r.json'))));
  const mapping = saved.mapping.map((entry) => (entry.label === label ? { ...entry, ...change } : entry));
  return JSON.stringify({ ...saved, mapping });
}
const label = 'Cadre bâti public';
const asked = (meaning: string) => answered(label, { meaning, decidedBy: 'person' });
const read = (mapping: string, words = '') =>
  ran(`inspect ges.csv --mapping r.json ${words}`, { ...files, 'r.json': mapping });

test.each([
  ['banane', /« banane ».*Le sens connu le plus proche : sector:/],
  ['', /« \(rien\) ».*: (?:sector:|total|subtotal|per-person|ignore)/],
  ['sector:residentielle', /sector:residentiel \(secteur Résidentiel\)/],
  ['indicator:ghg-totale', /indicator:ghg-total \(/],
  ['year:19', /year:2030:/],
  ['year:2019', /year:2030:/],
  ['year:2019:vu', /year:2030:/],
  ['unit:foo', /unit:/],
  ['unit:ktCO2e', /unit:ktCO2e\/an/],
  ['value:', /value:1234/],
  ['field:titre', /field:title/],
  ['perimeter:epci:12', /perimeter:epci/],
  ['tax:TVA', /tax:/],
])('the answer "%s" is refused with its cell, its label and the nearest meaning', async (meaning, sentence) => {
  const { code, out, error } = await read(await asked(meaning));
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^r\.json : .*ges!A5 \(« Cadre bâti public »\)/);
  expect(error).toMatch(sentence);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test.each(['sector:tertiaire', 'ignore', 'subtotal', 'indicator:ghg-tertiaire', 'carrier:gas'])(
  'the answer "%s" is taken',
  async (meaning) => {
    const { code, out } = await read(await asked(meaning), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).mapping).toContainEqual(expect.objectContaining({ label, meaning, decidedBy: 'person' }));
  },
);

test('a meaning changed without saying that a person decided is not left aside in silence', async () => {
  const { code, error } = await read(await answered(label, { meaning: 'sector:tertiaire' }));
  expect([code, error]).toEqual([2, expect.stringMatching(/ges!A5.*decidedBy.*person/)]);
});

test('the saved mapping asks its questions first, each with its choices in words', async () => {
  const { disk, out, error } = await ran('inspect ges.csv --save-mapping r.json', files);
  const { mapping } = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('r.json'))));
  const asks = mapping.map(({ question }) => question !== undefined);
  expect(asks).toEqual(asks.map((_, i) => i < 2));
  expect(mapping[0]).toMatchObject({
    label,
    question: { choices: { 'sector:tertiaire': 'secteur Tertiaire', ignore: 'à laisser de côté' } },
  });
  expect(mapping[1]).toMatchObject({ question: { choices: { 'perimeter:epci': 'périmètre intercommunalité' } } });
  expect(out).toContain(`Écrit : r.json (questions, en tête : 2 ; entrées en tout : ${mapping.length}).`);
  expect(out).toMatch(/--mapping r\.json/);
  expect(error).toBe('');
});

test('under --json, that the mapping was written is said beside the JSON', async () => {
  const { out, error } = await ran('inspect ges.csv --save-mapping r.json --json --lang en', files);
  expect(JSON.parse(out)).toHaveProperty('mapping');
  expect(error).toMatch(/^Wrote: r\.json \(questions, at the top: 2;/);
});

test('a saved mapping given back as it is changes nothing', async () => {
  const { disk } = await ran('inspect ges.csv --save-mapping r.json', files);
  const before = await ran('inspect ges.csv --json', files);
  const after = await ran('inspect ges.csv --mapping r.json --json', { ...files, 'r.json': disk.get('r.json') ?? '' });
  expect([after.code, after.out]).toEqual([0, before.out]);
});

test('answers stored in a workbook that mean nothing are set aside and said, the others stay', async () => {
  const built = await ran('build ges.csv --out c.xlsx', files);
  const { mapping } = inspectSchema.parse(JSON.parse((await ran('inspect ges.csv --json', files)).out));
  const stored = (meaning: string) => ({
    ...mapping.find((entry) => entry.label === label),
    meaning,
    decidedBy: 'memory',
  });
  const host = xlsxHost(built.disk.get('c.xlsx') ?? new Uint8Array(), 'c.xlsx', nodeInflater);
  const answers = [stored('banane'), stored('sector:tertiaire')];
  const text = JSON.stringify({ version: 1, settings: {}, mapping: answers, sheets: [] });
  await host.apply({ edits: [], sheets: [], stored: { text } });

  const { code, out, error } = await ran('inspect c.xlsx --json', { 'c.xlsx': host.bytes() });
  expect(code).toBe(0);
  expect(error).toMatch(/^c\.xlsx : .*mises de côté : 1, dont ges!A5 \(« Cadre bâti public »\) : « banane »/);
  expect(JSON.parse(out).mapping).toContainEqual(
    expect.objectContaining({ label, meaning: 'sector:tertiaire', decidedBy: 'memory' }),
  );
});

test('answers of another workbook are said to find no cell; those of this one are taken in silence', async () => {
  const answers = await asked('sector:tertiaire');
  const moved = csv.replace('Cadre bâti public', 'Écoles et gymnases');
  const elsewhere = await ran('inspect ges.csv --mapping r.json', { 'ges.csv': moved, 'r.json': answers });
  expect([elsewhere.code, elsewhere.error]).toEqual([0, expect.stringMatching(/^r\.json : .*: 1, dont ges!A5/)]);
  expect((await read(answers)).error).toBe('');
});

/** What becomes of the figures of a table, why, and how many labels are asked, once an answer is given on it. */
const counts = async (meaning: string) => {
  const { out } = await read(await asked(meaning), '--json');
  const { counts: told, facts, mapping } = inspectSchema.parse(JSON.parse(out));
  const reasons = new Set(facts.flatMap(({ doubts }) => doubts.map(({ code }) => code)));
  const questions = mapping.filter(({ decidedBy, confidence }) => decidedBy === 'engine' && confidence < 0.9).length;
  return { told, reasons: [...reasons], questions };
};

test('a table that is not to be read keeps its figures in the counts, asks nothing, and is read again when said', async () => {
  const before = await counts('table:read');
  const ignored = await counts('table:ignore');
  const { used, asked: open, excluded } = before.told;
  expect(open).toBeGreaterThan(0);
  expect(ignored).toEqual({
    told: { used: 0, asked: 0, excluded: used + open + excluded },
    reasons: ['table-ignored'],
    questions: 0,
  });
  expect(await counts('sheet:ignore')).toEqual(ignored);
  const { out } = await read(await asked('table:ignore'));
  expect(out).toMatch(/ges!A1:C5 · .* · tableau à ne pas lire\n/);
});

test('answers given to a colleague: her table has another name, a title more and a year more', async () => {
  const hers = [
    'Observatoire;;;',
    'GES (tCO2e);2018;2019;2020',
    'Périmètre : Rivemont Métropole;;;',
    'Résidentiel;10;11;12',
    'Déchets;1;1;1',
    'Cadre bâti public;20;21;22',
  ].join('\n');
  const mapping = await asked('sector:tertiaire');
  const { out, error } = await ran('inspect bilan-2025.csv --mapping r.json --json', {
    'bilan-2025.csv': hers,
    'r.json': mapping,
  });
  expect(error).toBe('');
  expect(JSON.parse(out).mapping).toContainEqual(
    expect.objectContaining({ label, meaning: 'sector:tertiaire', decidedBy: 'person' }),
  );
});
