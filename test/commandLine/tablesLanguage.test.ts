import ExcelJS from 'exceljs';
import { checkSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

jest.setTimeout(60_000);

const csv = [
  'Périmètre : Rivemont Métropole, SIREN 200000008;;',
  'Émissions de GES (tCO2e);2018;2019',
  'Résidentiel;1000;990',
  'Tertiaire;800;790',
  'Transport routier;1500;1480',
  'Agriculture;300;295',
].join('\n');

const built = async (from: string | Uint8Array, words: string, settings = '{}') => {
  const name = typeof from === 'string' ? 'ges.csv' : 'c.xlsx';
  const line = `build ${name} --out c.xlsx --settings s.json ${words}`;
  const { disk, out } = await ran(line, { [name]: from, 's.json': settings });
  return { bytes: disk.get('c.xlsx') ?? new Uint8Array(), out };
};
const sheetsOf = (out: string): readonly string[] => JSON.parse(out).sheets.map(({ name }: { name: string }) => name);

/** Rules and cells of the findings, and their words. */
async function found(bytes: Uint8Array, words: string) {
  const { out } = await ran(`check c.xlsx --json ${words}`, { 'c.xlsx': bytes });
  const { findings } = checkSchema.parse(JSON.parse(out));
  return { places: findings.map(({ ruleId, at }) => [ruleId, at]), said: findings.map(({ message }) => message) };
}

test('check in another language finds the same cells of the same sheets, and speaks that language', async () => {
  const { bytes } = await built(csv, '');
  const [french, english] = [await found(bytes, ''), await found(bytes, '--lang en')];
  expect(english.places).toEqual(french.places);
  expect([french.said[0], english.said[0]]).toEqual([expect.stringContaining('case'), expect.stringContaining('cell')]);
});

test.each([
  ['', '--lang en'],
  ['--lang en', '--lang fr'],
])('a workbook built with "%s" is the same once built again with "%s"', async (first, second) => {
  const once = await built(csv, first);
  const again = await built(once.bytes, first);
  const other = await built(once.bytes, second);
  expect(Buffer.compare(again.bytes, once.bytes)).toBe(0);
  expect(Buffer.compare(other.bytes, once.bytes)).toBe(0);
  expect(other.out).toMatch(first === '' ? /stay in French/ : /restent en anglais/);
});

test('tables take the language asked for where none stand; a settings file changes it, and no sheet is renamed', async () => {
  const { bytes, out } = await built(csv, '--lang en --json');
  expect(sheetsOf(out)).toContain('CCC Lineage');
  const changed = await built(bytes, '--json', '{"language":"fr"}');
  expect(sheetsOf(changed.out)).toEqual(sheetsOf(out));
  const again = await built(changed.bytes, '');
  expect(Buffer.compare(again.bytes, changed.bytes)).toBe(0);
});

test('tables in English stay so once another program dropped the memory', async () => {
  const { bytes } = await built(csv, '--lang en');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const resaved = new Uint8Array(await book.xlsx.writeBuffer());
  const { places } = await found(resaved, '--lang fr');
  expect(places).toEqual((await found(bytes, '')).places);
});
