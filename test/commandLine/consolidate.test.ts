import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { CELL_FIELDS, columnNamed, type PackCell } from '../../src/domain/packCell';
import { consolidationSchema } from '../../src/schema/consolidation';
import { surveySchema } from '../../src/schema/survey';
import { drawnPack } from '../support/drawnPack';
import { grid } from '../support/grid';
import { ran, sample } from '../support/machine';

const csv = (cells: readonly Partial<PackCell>[]): string =>
  [
    CELL_FIELDS.map(columnNamed).join(','),
    ...cells.map((cell) => CELL_FIELDS.map((field) => `"${cell[field] ?? ''}"`).join(',')),
  ].join('\r\n');

const NO_ASK = 'table,sheet,address,kind,text,to_whom,for_what,by_when,level\r\n';

/** A pack of one inventory line and one notation key. */
const packOf = (name: string, siren: string, transport: string, over: object = {}) =>
  drawnPack(
    {
      'tables/cells.csv': csv([
        {
          table: 'A-1.3',
          sheet: 'CCC A-1.3',
          address: 'G8',
          key: 'transport/total',
          value: transport,
          unit: 't CO2 equivalent/year',
          origin: 'source',
          sources: 'GES!C5; GES!C6',
        },
        {
          table: 'A-1.3',
          sheet: 'CCC A-1.3',
          address: 'G9',
          key: 'waste/total',
          missing: 'NE',
          unit: 't CO2 equivalent/year',
          origin: 'source',
        },
      ]),
      'tables/asks.csv': NO_ASK,
    },
    { territory: { name, level: 'epci', siren }, ...over },
  );

const dijon = packOf('Dijon Métropole', '242100410', '500000');
const nantes = packOf('Nantes Métropole', '244400404', '1400000.25');

const read = async (bytes: Uint8Array) => {
  const workbook = await xlsxHost(bytes, 'villes.xlsx', nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
};

test('packs are set side by side in a new workbook, and told as JSON in the public shape', async () => {
  const files = { 'dijon.zip': await dijon, 'nantes.zip': await nantes };
  const { code, out, error, disk } = await ran('consolidate dijon.zip nantes.zip --out villes.xlsx --json', files);
  expect([code, error]).toEqual([0, '']);
  const told = consolidationSchema.parse(JSON.parse(out));
  expect(told.cities.map(({ name }) => name)).toEqual(['Dijon Métropole', 'Nantes Métropole']);
  const transport = told.subjects.find(({ subject }) => subject === 'inventory/transport/total');
  expect(transport?.total?.value).toBe(1900000.25);
  expect(transport?.rows[0]?.figures[0]?.origin).toEqual({
    sheet: 'CCC A-1.3',
    address: 'G8',
    sources: 'GES!C5; GES!C6',
  });
  const { sheets } = await read(disk.get('villes.xlsx') ?? new Uint8Array());
  expect(sheets.map(({ name }) => name)).toEqual([
    'Villes',
    'Indicateurs',
    'Tableaux',
    'Écarts et réductions',
    'Investissements',
    'Par habitant et par tonne',
    'Graphiques',
    'Freins, leviers, demandes',
    'Niveaux',
    'Chapitres',
    'Constats',
    'Depuis l’envoi d’avant',
    'Non comparables',
    'Origine',
  ]);
});

test('the same files give the same bytes, in any order', async () => {
  const files = { 'dijon.zip': await dijon, 'nantes.zip': await nantes };
  const one = await ran('consolidate dijon.zip nantes.zip --out villes.xlsx --lang en', files);
  const other = await ran('consolidate nantes.zip dijon.zip --out villes.xlsx --lang en', files);
  expect(one.disk.get('villes.xlsx')).toEqual(other.disk.get('villes.xlsx'));
  expect(one.out).toContain('Laureates received: 2 of 9');
  expect(one.out).toContain('Not received: Angers Loire Métropole, Bordeaux Métropole, Dunkerque');
});

test('figures of one city only are not said to stand side by side', async () => {
  const files = { 'dijon.zip': await dijon, 'nantes.zip': await nantes };
  const alone = await ran('consolidate dijon.zip --out villes.xlsx', files);
  expect(alone.out).toContain('Chiffres côte à côte : 0 · d’une seule ville : 2 · mis à part, avec la raison : 0');
  const both = await ran('consolidate dijon.zip nantes.zip --out villes.xlsx', files);
  expect(both.out).toContain('Chiffres côte à côte : 4 · d’une seule ville : 0 · mis à part, avec la raison : 0');
});

test('each file that is refused is one sentence, and the others are consolidated', async () => {
  const files = {
    'dijon.zip': await dijon,
    'encore.zip': await packOf('Dijon Métropole', '242100410', '1'),
    'faux.zip': await packOf('Nantes Métropole', '242100410', '1'),
    'tronque.zip': (await nantes).slice(0, 200),
    'neuf.zip': await packOf('Nantes Métropole', '244400404', '1', { version: 9 }),
    'texte.zip': 'bonjour',
    'vide.xlsx': newWorkbookBytes(grid('Ville | Lyon\nNote | rien')),
  };
  const names = Object.keys(files).join(' ');
  const { code, error } = await ran(`consolidate ${names} absent.zip --out villes.xlsx`, files);
  expect(code).toBe(0);
  const lines = error.trim().split('\n');
  expect(lines).toHaveLength(7);
  for (const [i, name] of ['encore', 'faux', 'tronque', 'neuf', 'texte', 'vide', 'absent'].entries()) {
    expect(lines[i]).toContain(name);
  }
});

test('a file that is neither a pack nor a workbook is told what it should be, not that its name lies', async () => {
  const files = { 'dijon.zip': await dijon, 'nantes.csv': 'Secteur;2019' };
  const { code, error } = await ran('consolidate dijon.zip nantes.csv --out villes.xlsx', files);
  expect([code, error]).toEqual([
    0,
    'nantes.csv : ni un envoi Passerelle (.zip), ni un classeur (.xlsx, .xlsm). Demandez à la ville son envoi, ou enregistrez ce fichier en .xlsx.\n',
  ]);
});

test('with no city at all, nothing is written', async () => {
  const { code, error, disk } = await ran('consolidate a.zip --out villes.xlsx', { 'a.zip': 'bonjour' });
  expect([code, error.trim().split('\n').length, disk.has('villes.xlsx')]).toEqual([2, 1, false]);
});

test.each([
  ['consolidate --out villes.xlsx', /passerelle consolidate lyon\.zip/],
  ['consolidate a.zip', /--out/],
  ['consolidate a.zip --out villes.csv', /villes\.csv/],
  ['consolidate a.xlsx --out a.xlsx', /a\.xlsx/],
  ['consolidate a.zip --out villes.xlsx --values-only', /--values-only/],
])('%s is refused in one sentence', async (line, said) => {
  const { code, error } = await ran(line, { 'a.zip': 'x', 'a.xlsx': 'x' });
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).toMatch(said);
});

test('the workbook of a contract that Passerelle wrote is taken as declared, its cells leading to its own sheets', async () => {
  const names = [
    '01-rivemont-climat.xlsx',
    '02-rivemont-observatoire.xlsx',
    '03-rivemont-tete.xlsx',
    '04-rivemont-ppi.xlsx',
    'rivemont-reglages.json',
  ];
  const files = Object.fromEntries(names.map((name) => [name, sample(name)]));
  const built = await ran(
    `build ${names[0]} --out contrat.xlsx --settings ${names[4]} --with ${names.slice(1, 4).join(' ')}`,
    files,
  );
  const { code, out } = await ran('consolidate contrat.xlsx dijon.zip --out villes.xlsx --json', {
    'contrat.xlsx': built.disk.get('contrat.xlsx') ?? new Uint8Array(),
    'dijon.zip': await dijon,
  });
  expect(code).toBe(0);
  const told = consolidationSchema.parse(JSON.parse(out));
  expect(told.cities.map(({ name, remarks }) => [name, ...remarks])).toEqual([
    ['Dijon Métropole'],
    ['Rivemont Métropole', 'not-a-laureate', 'declared', 'no-population'],
  ]);
  const transport = told.subjects.find(({ subject }) => subject === 'inventory/transport/total');
  expect(
    transport?.rows.flatMap(({ figures }) =>
      figures.map(({ city, origin }) => `${city} ${origin.sheet}!${origin.address}`),
    ),
  ).toEqual(['0 CCC A-1.3!G8', '1 CCC A-1.3!G8']);
});

const inventorySheet = (title: string): string =>
  `${title}\nTable A-1.3: GHG emissions by sector (t CO2 equivalent/year) |  |  | \nSector | Scope 1 | Scope 2 | Total\nBuildings | 10 | 5 | 15\nTransport | 20 | 1 | 21\nWaste | 3 | 0 | 3\nTotal | 33 | 6 | 39`;

test.each([
  ['Contrat de Nantes Métropole, conforme à l’accord de Paris', 'lyon.xlsx', 'Nantes Métropole', 'named-by-sheets'],
  ['Contrat Ville Climat', 'lyon.xlsx', 'Lyon', 'named-by-file'],
  ['Contrats de Nantes et de Dijon', 'lyon.xlsx', 'Lyon', 'named-by-file'],
])(
  'a plain workbook that says "%s" is of the city that its sheets name, else of its file’s name',
  async (title, file, name, how) => {
    const files = { [file]: newWorkbookBytes(grid(inventorySheet(title))) };
    const { out } = await ran(`consolidate ${file} --out villes.xlsx --json`, files);
    const [city] = consolidationSchema.parse(JSON.parse(out)).cities;
    expect([city?.name, city?.remarks.find((one) => one.startsWith('named-by'))]).toEqual([name, how]);
  },
);

test('beyond a hundred files, the workbook holds statistics of the cities, and says so', async () => {
  const files: Record<string, Uint8Array> = {};
  for (let i = 0; i <= 100; i += 1) files[`v${i}.zip`] = await packOf(`Ville ${i}`, `${900000000 + i}`, `${1000 + i}`);
  const names = Object.keys(files);
  const { code, out, error, disk } = await ran(
    ['consolidate', ...names, '--out', 'v.xlsx', '--csv', 'remarques'],
    files,
  );
  expect([code, error]).toEqual([
    0,
    'Pas de remarques par ville au-delà de 100 fichiers : consolidez-en moins avec --csv.\n',
  ]);
  expect(out).toContain('de 101 villes, en statistiques (plus de 100 fichiers) · écrit : v.xlsx');
  const { sheets } = await read(disk.get('v.xlsx') ?? new Uint8Array());
  const texts = sheets.find(({ name }) => name === 'Tableaux')?.cells.texts;
  const words = Array.from({ length: texts?.size ?? 0 }, (_, i) => texts?.at(i));
  expect(words).toContain('Ville 100 · v100.zip · CCC A-1.3!G8');
  expect(words).toContain('NE 101');
  const json = await ran(['consolidate', ...names, '--out', 'v.xlsx', '--json'], files);
  const told = surveySchema.parse(JSON.parse(json.out));
  const transport = told.subjects.find(({ subject }) => subject === 'inventory/transport/total');
  expect(transport?.rows[0]?.spread).toMatchObject({ cities: 101, median: 1050 });
});
