import { readStored } from '../../src/adapters/stored/readStored';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { mappingFileSchema } from '../../src/schema/mapping';
import { buildSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const csv = [
  'GES (ktCO2e);2019',
  'Périmètre : Rivemont Métropole;',
  'Résidentiel;300',
  'Tertiaire;200',
  'Transport routier;500',
  'Autres transports;20',
  'Agriculture;60',
  'Déchets;70',
  'Industrie hors branche énergie;400',
  'Industrie branche énergie;40',
].join('\n');

const heat = {
  from: 'PCAET',
  to: 'CRF',
  sector: 'branche-energie',
  shares: [{ sector: 'buildings', share: 1 }],
  reason: 'chauffage urbain',
};
const territory = { name: 'Rivemont Métropole', level: 'epci' };
const files = (exchanges: readonly object[]) => ({
  'ges.csv': csv,
  'r.json': JSON.stringify({ version: 1, mapping: [], exchanges }),
  's.json': JSON.stringify({ territory, exchanges }),
  't.json': JSON.stringify({ territory }),
});

const lineageOf = (out: string, row: RegExp) =>
  buildSchema.parse(JSON.parse(out)).lineage.filter(({ steps }) => steps.some((step) => row.test(step)));

test.each(['--settings t.json --mapping r.json', '--settings s.json'])(
  'decisions given by %s are followed and told',
  async (words) => {
    const { code, out } = await ran(`build ges.csv --out o.xlsx --json ${words}`, files([heat]));
    expect(code).toBe(0);
    const told = lineageOf(out, /chauffage urbain/);
    expect(told.map(({ value }) => value)).toContain(540000);
  },
);

test('a decision is remembered in the workbook, used next time, and written in the file of answers', async () => {
  const first = await ran('build ges.csv --out o.xlsx --settings t.json --mapping r.json', files([heat]));
  const kept = first.disk.get('o.xlsx')!; // just written
  const read = await xlsxHost(kept, 'o.xlsx', nodeInflater, 'fr').read();
  if (!read.ok) throw new Error(read.problem.kind);
  expect(readStored(read.value)).toMatchObject({ ok: true, value: { version: 4, settings: { exchanges: [heat] } } });
  const again = await ran('build o.xlsx --out p.xlsx --json', { 'o.xlsx': kept });
  expect(lineageOf(again.out, /chauffage urbain/).map(({ value }) => value)).toContain(540000);
  const saved = await ran('inspect o.xlsx --save-mapping a.json', { 'o.xlsx': kept });
  const file = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(saved.disk.get('a.json'))));
  expect(file.exchanges).toEqual([heat]);
});

test('an empty list of decisions takes back those that the workbook remembers', async () => {
  const first = await ran('build ges.csv --out o.xlsx --settings t.json --mapping r.json', files([heat]));
  const kept = { ...files([]), 'o.xlsx': first.disk.get('o.xlsx')! }; // just written
  const { out, disk } = await ran('build o.xlsx --out p.xlsx --json --mapping r.json', kept);
  expect(lineageOf(out, /chauffage urbain/)).toEqual([]);
  const read = await xlsxHost(disk.get('p.xlsx')!, 'p.xlsx', nodeInflater, 'fr').read(); // just written
  if (!read.ok) throw new Error(read.problem.kind);
  expect(readStored(read.value)).toMatchObject({ ok: true, value: { version: 4, settings: { territory } } });
});

test.each([
  [{ ...heat, sector: 'banane' }, /« banane ».*n’est pas du PCAET/],
  [{ ...heat, shares: [{ sector: 'buildings', share: 0.4 }] }, /« branche-energie ».*doivent faire 1/],
  [{ ...heat, sector: 'industry-total' }, /c’est un total/],
  [
    {
      ...heat,
      shares: [
        { sector: 'buildings', share: 0.4 },
        { sector: 'ippu', share: 0.6 },
      ],
    },
    /source de sa clé/,
  ],
])('a decision that cannot hold is refused by name: %j', async (decision, sentence) => {
  for (const [words, file] of [
    ['--mapping r.json', 'r.json'],
    ['--settings s.json', 's.json'],
  ]) {
    const { code, error } = await ran(`inspect ges.csv ${words}`, files([decision]));
    expect(code).toBe(2);
    expect(error).toMatch(new RegExp(`^${file} : `));
    expect(error).toMatch(sentence);
  }
});

test('two decisions on one sector are refused', async () => {
  const { code, error } = await ran('inspect ges.csv --mapping r.json', files([heat, heat]));
  expect([code, error]).toEqual([2, expect.stringContaining('deux décisions')]);
});

test('a sector that the crosswalk leaves to the officer is a question of the file of answers, until it is answered', async () => {
  const saved = async (words: string) => {
    const { disk } = await ran(`inspect ges.csv --save-mapping a.json ${words}`, files([heat]));
    return new TextDecoder().decode(disk.get('a.json'));
  };
  const text = await saved('--settings t.json');
  const { exchangeQuestions } = mappingFileSchema.parse(JSON.parse(text));
  expect(exchangeQuestions).toMatchObject([
    {
      sector: 'branche-energie',
      proposed: 'energy-industry',
      text: expect.stringMatching(/« Industrie branche énergie »/),
    },
  ]);
  expect(Object.keys(exchangeQuestions?.[0]?.choices ?? {})).toEqual(['energy-industry', 'buildings']);
  const again = await ran('build ges.csv --out o.xlsx --settings t.json --mapping a.json', {
    ...files([]),
    'a.json': text,
  });
  expect([again.code, again.error]).toEqual([0, '']);
  expect(await saved('--settings s.json')).not.toContain('exchangeQuestions');
});

test('the finding that asks for a row is there until the decision is', async () => {
  const asked = await ran('check ges.csv --json --settings t.json', files([heat]));
  expect(asked.out).toContain('"sector-to-place"');
  const answered = await ran('check ges.csv --json --settings t.json --mapping r.json', files([heat]));
  expect(answered.out).not.toContain('"sector-to-place"');
});
