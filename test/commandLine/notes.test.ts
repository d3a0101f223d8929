import { addressOf, type CellValue } from '../../src/domain/cell';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { type Sheet, sheetNamed, valueAt } from '../../src/domain/workbook';
import { ran } from '../support/machine';
import { notesIn, withNotes } from '../support/notedFile';
import { appendTo } from '../support/xlsxFile';

const plan = [
  'Axe;Titre de la fiche action;Direction ou service pilote;Budget prévisionnel € HT;Statut',
  'Mobilité;Pistes cyclables;Voirie;500000;En cours',
  'Mobilité;Zone piétonne;Voirie;300000;En cours',
  'Mobilité;Autopartage;Voirie;200000;En cours',
].join('\n');
const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });
const first = ran('build plan.csv --out c.xlsx --settings s.json', { 'plan.csv': plan, 's.json': settings });
const contract = async () => (await first).disk.get('c.xlsx') ?? new Uint8Array();

async function built(bytes: Uint8Array): Promise<Uint8Array> {
  const { disk } = await ran('build c.xlsx --out c.xlsx', { 'c.xlsx': bytes });
  return disk.get('c.xlsx') ?? new Uint8Array();
}

async function sheetIn(bytes: Uint8Array, name: string): Promise<Sheet> {
  const read = await xlsxHost(bytes, 'c.xlsx', nodeInflater).read();
  const sheet = read.ok ? sheetNamed(read.value, name) : undefined;
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell of a sheet that holds this text. */
async function cellWith(bytes: Uint8Array, name: string, text: string): Promise<string> {
  const sheet = await sheetIn(bytes, name);
  for (let row = 0; row < sheet.height; row += 1) {
    for (let col = 0; col < sheet.width; col += 1) if (valueAt(sheet, row, col) === text) return addressOf(row, col);
  }
  throw new Error(`no cell of ${name} holds ${text}`);
}

const typed = async (bytes: Uint8Array, sheet: string, cells: Readonly<Record<string, CellValue>>) =>
  appendTo(bytes, {
    edits: Object.entries(cells).map(([address, to]) => ({ at: { sheet, address }, from: null, to })),
    sheets: [],
  });

const down = (address: string, rows: number): string => address.replace(/\d+$/, (row) => `${Number(row) + rows}`);

test('notes and their threads stay on the rows of their actions, and below the table when the action is gone', async () => {
  const before = await contract();
  const [paths, zone] = [
    await cellWith(before, 'CCC B-2.2', 'Pistes cyclables'),
    await cellWith(before, 'CCC B-2.2', 'Zone piétonne'),
  ];
  const noted = withNotes(before, 'CCC B-2.2', { [paths]: 'à voir avec Camille', [zone]: 'chiffrage le 3' });
  const once = await built(noted);
  expect(notesIn(once, 'CCC B-2.2')).toEqual({ [paths]: 'à voir avec Camille', [zone]: 'chiffrage le 3' });

  const status = await cellWith(before, 'plan', 'Pistes cyclables');
  const given = await typed(noted, 'plan', { [`E${status.slice(1)}`]: 'Abandonné' });
  const after = await built(given);
  const notes = notesIn(after, 'CCC B-2.2');
  expect(await cellWith(after, 'CCC B-2.2', 'Zone piétonne')).toBe(down(zone, -1));
  expect(notes).toEqual({
    [down(zone, -1)]: 'chiffrage le 3',
    [await cellWith(after, 'CCC B-2.2', 'Pistes cyclables')]: 'à voir avec Camille',
  });
  expect(Buffer.from(await built(after)).equals(after)).toBe(true);
});

test('what is typed beside, under and over our text in the cover, the findings and the lineage stays', async () => {
  const sheets = ['CCC Contrat', 'CCC Constats', 'CCC Origine'];
  let bytes = await contract();
  for (const name of sheets) {
    const { width, height } = await sheetIn(bytes, name);
    const [beside, under] = [addressOf(4, width), addressOf(height + 1, 1)];
    bytes = await typed(bytes, name, { [beside]: `vu, ${name}`, [under]: `fin, ${name}` });
  }
  const over = await cellWith(bytes, 'CCC Constats', 'Constats');
  bytes = withNotes(await typed(bytes, 'CCC Constats', { [over]: 'Nos constats' }), 'CCC Origine', { B3: 'relu' });
  const once = await built(bytes);
  for (const name of sheets) {
    await expect(cellWith(once, name, `vu, ${name}`)).resolves.toMatch(/\w+5$/);
    await expect(cellWith(once, name, `fin, ${name}`)).resolves.toMatch(/^B/);
  }
  expect(await cellWith(once, 'CCC Constats', 'Nos constats')).toBe(over);
  expect(notesIn(once, 'CCC Origine')).toEqual({ B3: 'relu' });
  expect(Buffer.from(await built(once)).equals(once)).toBe(true);
});
