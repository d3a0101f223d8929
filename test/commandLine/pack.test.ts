import { unzipSync } from 'fflate';
import { asksIn, cellsIn } from '../../src/adapters/pack/readRows';
import { openPack } from '../../src/adapters/pack/openPack';
import { webDigest } from '../../src/adapters/pack/webDigest';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import type { Pack } from '../../src/domain/pack';
import { packSchema } from '../../src/schema/results';
import { ran, sample } from '../support/machine';

const names = [
  '01-rivemont-climat.xlsx',
  '02-rivemont-observatoire.xlsx',
  '03-rivemont-tete.xlsx',
  '04-rivemont-ppi.xlsx',
];
const [climate = '', ...others] = names;
const settings = 'rivemont-reglages.json';
const files = Object.fromEntries([...names, settings].map((name) => [name, sample(name)]));
const withOthers = `--settings ${settings} --with ${others.join(' ')}`;
const draft = ran(`pack ${climate} --draft --out envoi.zip ${withOthers} --json`, files);

const bytesOf = async (): Promise<Uint8Array> => (await draft).disk.get('envoi.zip') ?? new Uint8Array();
async function opened(bytes: Uint8Array): Promise<Pack> {
  const pack = await openPack(bytes, 'envoi.zip');
  if (!pack.ok) throw new Error(pack.problem.kind);
  return pack.value;
}
const textIn = ({ parts }: Pack, path: string): string => new TextDecoder().decode(parts.get(path));

test('a draft is made at any time, opens on arrival, and its fingerprint is that of the archive', async () => {
  const { code, out } = await draft;
  expect(code).toBe(0);
  const said = packSchema.parse(JSON.parse(out));
  expect(said).toMatchObject({ kind: 'draft', isReady: false, fingerprint: await webDigest(await bytesOf()) });
  const pack = await opened(await bytesOf());
  expect(pack.manifest).toMatchObject({ kind: 'draft', territory: { name: 'Rivemont Métropole' }, hasNames: false });
  expect(pack.manifest.parts).toEqual(said.parts);
  expect([...pack.parts.keys()]).toEqual([
    'facts/action-funding.csv',
    'facts/action-funding.parquet',
    'facts/actions.csv',
    'facts/actions.parquet',
    'facts/datapackage.json',
    'facts/investments.csv',
    'facts/investments.parquet',
    'facts/observations.csv',
    'facts/observations.parquet',
    'findings.json',
    'mapping.json',
    'report.html',
    'tables/asks.csv',
    'tables/cells.csv',
    'tables/cells.parquet',
    'workbook.xlsx',
  ]);
});

test('two packs of the same workbook are the same bytes', async () => {
  const again = await ran(`pack ${climate} --draft --out envoi.zip ${withOthers} --json`, files);
  expect(Buffer.from(again.disk.get('envoi.zip') ?? []).equals(Buffer.from(await bytesOf()))).toBe(true);
});

test('the gate refuses a final pack and says what is missing', async () => {
  const { code, out, disk } = await ran(`pack ${climate} --out envoi.zip ${withOthers}`, files);
  expect(code).toBe(1);
  expect(disk.has('envoi.zip')).toBe(false);
  expect(out).toContain('Le dossier définitif n’est pas fait : les tableaux ne sont pas prêts.');
  expect(out).toMatch(/tableaux vides \(.*Tableau 5.*\)/);
  expect(out).toContain('--draft');
});

test('the workbook of the pack holds the tables and their lineage as texts, and nothing else', async () => {
  const pack = await opened(await bytesOf());
  const workbook = pack.parts.get('workbook.xlsx') ?? new Uint8Array();
  const parts = unzipSync(workbook);
  expect(
    Object.keys(parts)
      .filter((name) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      .sort(),
  ).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  const xml = Object.values(parts)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('');
  expect(xml.match(/<f[ >]|<hyperlink|definedName|<sheet [^>]*state=|hidden="1"|<dataValidation/)).toBeNull();
  const read = await xlsxHost(workbook, 'workbook.xlsx', nodeInflater).read();
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['CCC Signataires', 'CCC I-1.1', 'CCC A-1.1']);
  expect(read.value.sheets.at(-1)?.name).toBe('CCC Origine');
  expect(read.value.sheets.length).toBe(pack.manifest.chapters.flatMap(({ tables }) => tables).length + 1);
});

test('each figure is told with its cell, its indicator and its sources', async () => {
  const pack = await opened(await bytesOf());
  const cells = cellsIn(pack);
  if (!cells.ok) throw new Error(cells.problem.kind);
  expect(cells.value.find(({ table, key }) => table === 'A-1.3' && key === 'waste/total')).toMatchObject({
    sheet: 'CCC A-1.3',
    rowKey: 'waste',
    rowLabel: 'Waste',
    columnKey: 'total',
    indicator: 'ghg-dechets',
    year: 2019,
    status: 'measured',
    value: '74500',
    unit: 't CO2 equivalent/year',
    perimeterLevel: 'epci',
    perimeterCode: '200000008',
    sectorView: 'CRF',
    origin: 'source',
  });
  expect(cells.value.find(({ key }) => key === 'total/total')?.origin).toBe('computed');
  expect(asksIn(pack)).toMatchObject({ ok: true });
});

test('the figures of the facts are those of the workbook, by type and unit, to the last digit', async () => {
  const inspected = await ran(`inspect ${climate} ${withOthers} --json`, files);
  const { facts } = JSON.parse(inspected.out) as { facts: readonly Record<string, unknown>[] };
  const pack = await opened(await bytesOf());
  const rowsOf = (name: string): readonly Record<string, string>[] => {
    const [head = '', ...lines] = textIn(pack, `facts/${name}.csv`).split('\r\n').filter(Boolean);
    const names = head.split(',');
    return lines.map((line) => {
      const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) => field);
      return Object.fromEntries(names.map((field, i) => [field, fields[i] ?? '']));
    });
  };
  const observations = rowsOf('observations');
  const known = facts.filter(({ kind }) => kind === 'observation');
  expect(observations.length).toBe(known.length);
  known.forEach((fact, i) => {
    const row = observations[i] ?? {};
    expect([row['indicator'], row['year'], row['unit'] ?? '', row['use']]).toEqual([
      fact['indicator'],
      `${String(fact['year'])}`,
      fact['unit'] ?? '',
      fact['use'],
    ]);
    expect(row['value'] === '' ? undefined : Number(row['value'])).toBe(fact['value']);
  });
  const investments = facts.filter(({ kind }) => kind === 'investment');
  const rows = rowsOf('investments');
  expect(rows.map((row) => Number(row['value']))).toEqual(
    investments.map(({ amount }) => (amount as { value: number }).value), // as the public shape has it
  );
  expect(facts.filter(({ kind }) => kind === 'action').length).toBe(rowsOf('actions').length);
});

test('parts are put in and left out by a word each; a folder takes them as files', async () => {
  const { disk, out } = await ran(
    `pack ${climate} --draft --include findings --leave-out facts --leave-out tables --leave-out mapping --out envoi ${withOthers}`,
    files,
  );
  expect([...disk.keys()].filter((name) => name.startsWith('envoi'))).toEqual([
    'envoi/workbook.xlsx',
    'envoi/report.html',
    'envoi/findings.json',
    'envoi/manifest.json',
  ]);
  expect(out).toMatch(/Empreinte SHA-256 de l’archive, à dire au lecteur : [0-9a-f]{64}\n$/);
});

test.each([
  ['pack a.xlsx', 'Il manque le nom du classeur à écrire'],
  ['pack 01-rivemont-climat.xlsx --out envoi.docx', 'envoi.docx : le dossier à envoyer s’écrit dans un .zip'],
  ['pack a.xlsx --out b.zip --include facts2', '--include ne peut pas valoir « facts2 »'],
  ['check a.xlsx --draft', '--draft ne va qu’avec : pack'],
])('what makes no sense is refused in a sentence: %s', async (line, sentence) => {
  const { code, error } = await ran(line, files);
  expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a table that is none is refused in the settings', async () => {
  const odd = JSON.stringify({ tables: { 'IP-99': { state: 'elsewhere', page: '12' } } });
  const { code, error } = await ran(`pack ${climate} --draft --out b.zip --settings odd.json`, {
    ...files,
    'odd.json': odd,
  });
  expect([code, error]).toEqual([2, expect.stringContaining('« IP-99 » n’est pas un tableau')]);
});
