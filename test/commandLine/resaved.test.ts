import ExcelJS from 'exceljs';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { checkSchema, inspectSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

/** What other programs do to a contract: each drops some of our three marks, and all that the workbook remembered. */

const csv = [
  'GES (tCO2e);2018;2019',
  'Périmètre : Rivemont Métropole;;',
  'Résidentiel;10;11',
  'Tertiaire;20;21',
  'Agriculture;5;6',
  'Déchets;1;1',
].join('\n');
const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });
const first = ran('build ges.csv --out contrat.xlsx --settings s.json', { 'ges.csv': csv, 's.json': settings });

/** The contract opened and saved by a library that keeps hidden names only. */
async function resaved(change: (book: ExcelJS.Workbook) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from((await first).disk.get('contrat.xlsx') ?? []) as never);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function sheetsIn(bytes: Uint8Array | undefined): Promise<readonly (string | undefined)[][]> {
  const read = await xlsxHost(bytes ?? new Uint8Array(), 'contrat.xlsx', nodeInflater).read();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.sheets.map(({ name, ours }) => [name, ours]);
}

const build = 'build contrat.xlsx --out contrat.xlsx --settings s.json';

test('our sheets are known by their hidden name and their content, and are no sources', async () => {
  const { out, error } = await ran('inspect contrat.xlsx --settings s.json --json', {
    'contrat.xlsx': await resaved(),
    's.json': settings,
  });
  const { recognitions } = inspectSchema.parse(JSON.parse(out));
  expect(new Set(recognitions.map(({ sheet }) => sheet))).toEqual(new Set(['ges']));
  expect(error).toMatch(/^contrat\.xlsx : un autre logiciel l’a réenregistré/);
});

test('they are written again in their place, marked anew, and what was typed stays', async () => {
  const bytes = await resaved((book) => {
    const sheet = book.getWorksheet('CCC A-1.3');
    if (sheet !== undefined) sheet.getCell('G9').value = 9;
  });
  const { disk } = await ran(build, { 'contrat.xlsx': bytes, 's.json': settings });
  const before = await sheetsIn((await first).disk.get('contrat.xlsx'));
  expect(await sheetsIn(disk.get('contrat.xlsx'))).toEqual(before);
  const again = await ran(build, { 'contrat.xlsx': disk.get('contrat.xlsx') ?? '', 's.json': settings });
  expect(Buffer.from(again.disk.get('contrat.xlsx') ?? []).equals(disk.get('contrat.xlsx') ?? new Uint8Array())).toBe(
    true,
  );
  const { out } = await ran('check contrat.xlsx --json', { 'contrat.xlsx': disk.get('contrat.xlsx') ?? '' });
  const edited = checkSchema.parse(JSON.parse(out)).findings.filter(({ ruleId }) => /edited/.test(ruleId));
  expect(edited.map(({ at }) => at)).toEqual([{ sheet: 'CCC A-1.3', address: 'G9' }]);
});

test('a note on a sheet of ours stays at the next build, also after another program saved it', async () => {
  const built = await ran(build, { 'contrat.xlsx': await resaved(), 's.json': settings });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(built.disk.get('contrat.xlsx') ?? []) as never);
  const sheet = book.getWorksheet('CCC A-1.3');
  if (sheet !== undefined) sheet.getCell('G9').note = 'À vérifier avec le syndicat';
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const again = await ran(build, { 'contrat.xlsx': bytes, 's.json': settings });
  await book.xlsx.load(Buffer.from(again.disk.get('contrat.xlsx') ?? []) as never);
  const { note } = book.getWorksheet('CCC A-1.3')?.getCell('G9') ?? {};
  expect(JSON.stringify(note)).toContain('À vérifier avec le syndicat');
});

test('without any mark they are said to be tables that lost theirs, never read as sources', async () => {
  const bytes = await resaved((book) => {
    book.definedNames.model = [];
  });
  const { out } = await ran('check contrat.xlsx --settings s.json --json', {
    'contrat.xlsx': bytes,
    's.json': settings,
  });
  const { findings } = checkSchema.parse(JSON.parse(out));
  const lost = findings.filter(({ ruleId }) => ruleId === 'table-without-mark');
  expect(lost.map(({ at }) => at?.sheet)).toContain('CCC A-1.3');
  const { disk } = await ran(build, { 'contrat.xlsx': bytes, 's.json': settings });
  const names = await sheetsIn(disk.get('contrat.xlsx'));
  expect(names).toContainEqual(['CCC A-1.3', undefined]); // not ours to write
  expect(names).toContainEqual(['CCC A-1.3 (2)', 'A-1.3']);
});

test('a sheet taken from another workbook is found again by its hidden name, and not taken twice', async () => {
  const files = { 'notes.csv': 'Réunion;Lieu\nlundi;mairie', 'ges.csv': csv, 's.json': settings };
  const taken = await ran('build notes.csv --with ges.csv --out contrat.xlsx --settings s.json', files);
  const before = taken.disk.get('contrat.xlsx') ?? new Uint8Array();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(before) as never);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { disk } = await ran(`${build} --with ges.csv`, { ...files, 'contrat.xlsx': bytes });
  expect(await sheetsIn(disk.get('contrat.xlsx'))).toEqual(await sheetsIn(before));
});
