import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { asksIn, cellsIn } from '../../src/adapters/pack/readRows';
import { openPack } from '../../src/adapters/pack/openPack';
import { webDigest } from '../../src/adapters/pack/webDigest';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { fromCsvText } from '../../src/domain/csvText';
import type { Pack } from '../../src/domain/pack';
import { packSchema } from '../../src/schema/results';
import { name, version } from '../../package.json';
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
const inspected = ran(`inspect ${climate} ${withOthers} --json`, files);

const bytesOf = async (): Promise<Uint8Array> => (await draft).disk.get('envoi.zip') ?? new Uint8Array();
async function opened(bytes: Uint8Array): Promise<Pack> {
  const pack = await openPack(bytes, 'envoi.zip');
  if (!pack.ok) throw new Error(pack.problem.kind);
  return pack.value;
}
const textIn = ({ parts }: Pack, path: string): string => new TextDecoder().decode(parts.get(path));

test('a chapter whose tables nobody took up says so on the page, not only that no cell waits', async () => {
  const pack = await opened(await bytesOf());
  const empty = pack.manifest.chapters.filter((chapter) => chapter.empty > 0);
  expect(empty.length).toBeGreaterThan(0);
  for (const { missing, empty: count } of empty)
    expect(textIn(pack, 'report.html')).toContain(`<td class="n">${missing} · tableaux vides : ${count}</td>`);
});

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

/** A column of the facts' files and where the public shape of a fact has it. */
const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  observation: {
    indicator: 'indicator',
    sector: 'sector',
    carrier: 'carrier',
    scope: 'scope',
    year: 'year',
    status: 'status',
    perimeter_level: 'perimeter.level',
    perimeter_siren: 'perimeter.siren',
    inventory_version: 'version',
    producer: 'producer',
    netting: 'netting',
    read_value: 'read.value',
    read_unit: 'read.unit',
    value: 'value',
    unit: 'unit',
    missing_key: 'missing.key',
    missing_reason: 'missing.reason',
    bound: 'bound',
    use: 'use',
    source_sheet: 'source.sheet',
    source_address: 'source.address',
  },
  investment: {
    operation: 'operation',
    owner: 'owner',
    funder: 'funder',
    year: 'year',
    nature: 'nature',
    measure: 'measure',
    read_value: 'amount.read.value',
    read_unit: 'amount.read.unit',
    value: 'amount.value',
    tax_basis: 'amount.taxBasis',
    use: 'use',
    source_address: 'source.address',
  },
  action: {
    id: 'id',
    title: 'title',
    lead: 'lead',
    level: 'level',
    start: 'start',
    end: 'end',
    budget_value: 'budget.value',
    budget_tax_basis: 'budget.taxBasis',
    reduction_value: 'reduction.value',
    reduction_unit: 'reduction.unit',
    use: 'use',
    source_address: 'source.address',
  },
};

const within = (fact: unknown, place: string): unknown =>
  place.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], fact); // any shape

test.each(Object.entries(shapes))(
  'each %s of the pack is that of the workbook, to the last digit',
  async (kind, columns) => {
    const { facts } = JSON.parse((await inspected).out) as { facts: readonly { readonly kind: string }[] };
    const pack = await opened(await bytesOf());
    const known = facts.filter((fact) => fact.kind === kind);
    const rows = Papa.parse<Record<string, string>>(textIn(pack, `facts/${kind}s.csv`), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(known.length).toBeGreaterThan(10);
    expect(rows.map((row) => Object.keys(columns).map((column) => fromCsvText(row[column] ?? '')))).toEqual(
      known.map((fact) => Object.values(columns).map((place) => `${(within(fact, place) as string | number) ?? ''}`)), // a text or a number
    );
  },
);

test('the data package describes its tables as they are, and the manifest names this product', async () => {
  const pack = await opened(await bytesOf());
  const { resources } = JSON.parse(textIn(pack, 'facts/datapackage.json')) as {
    resources: readonly { path: string; schema: { fields: readonly { name: string }[] } }[];
  };
  expect(resources.map(({ path }) => path)).toEqual([
    'observations.csv',
    'actions.csv',
    'action-funding.csv',
    'investments.csv',
  ]);
  for (const { path, schema } of resources) {
    const [head] = textIn(pack, `facts/${path}`).split('\r\n');
    expect(head).toBe(schema.fields.map(({ name }) => name).join(','));
  }
  expect(pack.manifest.product).toBe(`${name} ${version}`);
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
  ['pack a.xlsx', 'Il manque où écrire l’envoi'],
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
