import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { readJournal } from '../../src/app/fixes/journal';
import { sheetNamed, type Workbook } from '../../src/domain/workbook';
import { checkSchema, fixSchema, undoSchema } from '../../src/schema/results';
import { draw, grid } from '../support/grid';
import { ran } from '../support/machine';

const city = () =>
  newWorkbookBytes(
    grid(`
      Inventaire de Rivemont Métropole (kt CO2e) |       |
      kt CO2e                                    | 2019  | 2021
      Résidentiel                                | '310  | 298
      Tertiaire                                  | '1 044 | 990
      Transport routier                          | 854   | '812
      Total                                      | =B3+B4+B5 => 2208 | 2100`),
  );
const settings = '{"territory":{"name":"Rivemont Métropole","level":"epci"}}';
const files = () => ({ 'ges.xlsx': city(), 'r.json': settings });

const read = async (bytes: Uint8Array | undefined): Promise<Workbook> => {
  const workbook = await xlsxHost(bytes ?? new Uint8Array(), 'x.xlsx', nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
};

test('fix turns numbers written as text into numbers, and keeps what was there; undo puts it back', async () => {
  const fixed = await ran('fix ges.xlsx --out b.xlsx --settings r.json --json', files());
  expect(fixed.code).toBe(0);
  const json = fixSchema.parse(JSON.parse(fixed.out));
  expect(json.fixed.map(({ at, before, after }) => [at.address, before, after])).toEqual([
    ['B3', '310', 310],
    ['B4', '1 044', 1044],
    ['C5', '812', 812],
  ]);
  const workbook = await read(fixed.disk.get('b.xlsx'));
  expect(draw(workbook, 'Bilan')).toContain('| 1044');
  expect(sheetNamed(workbook, 'CCC Journal')?.visibility).toBe('veryHidden');
  expect(readJournal(workbook).map(({ at, before, after }) => [at?.address, before, after])).toEqual([
    ['B3', '310', 310],
    ['B4', '1 044', 1044],
    ['C5', '812', 812],
  ]);

  const undone = await ran('undo b.xlsx --out c.xlsx --json', { 'b.xlsx': fixed.disk.get('b.xlsx')! });
  expect(undone.error).toBe(''); // no other program has saved it: nothing was forgotten
  const back = undoSchema.parse(JSON.parse(undone.out));
  expect([back.restored.length, back.left]).toEqual([3, []]);
  const restored = await read(undone.disk.get('c.xlsx'));
  expect(draw(restored, 'Bilan')).toBe(draw(await read(city()), 'Bilan'));
  expect(readJournal(restored)).toEqual([]);
});

test('fix and undo twice are fix and undo once', async () => {
  const once = (await ran('fix ges.xlsx --out b.xlsx --settings r.json', files())).disk.get('b.xlsx')!;
  const twice = await ran('fix b.xlsx --out c.xlsx --settings r.json', { 'b.xlsx': once, 'r.json': settings });
  expect(twice.disk.get('c.xlsx')).toEqual(once);
  const undone = (await ran('undo b.xlsx --out c.xlsx', { 'b.xlsx': once })).disk.get('c.xlsx')!;
  const again = await ran('undo c.xlsx --out d.xlsx', { 'c.xlsx': undone });
  expect(again.disk.get('d.xlsx')).toEqual(undone);
  expect(again.out).toBe('0 cellule remise comme avant, dans d.xlsx.\n');
});

test('a cell typed since is left as it is, and said', async () => {
  const once = (await ran('fix ges.xlsx --out b.xlsx --settings r.json', files())).disk.get('b.xlsx')!;
  const host = xlsxHost(once, 'b.xlsx', nodeInflater);
  await host.apply({ edits: [{ at: { sheet: 'Bilan', address: 'B4' }, from: 1044, to: 1050 }], sheets: [] });
  const undone = await ran('undo b.xlsx --out c.xlsx', { 'b.xlsx': host.bytes() });
  expect(undone.out).toContain('Bilan!B4 a changé depuis : laissée telle quelle.');
  expect(undone.out).toContain('2 cellules remises comme avant, dans c.xlsx.');
  const workbook = await read(undone.disk.get('c.xlsx'));
  expect(draw(workbook, 'Bilan')).toContain('1050');
  expect(readJournal(workbook).map(({ at }) => at?.address)).toEqual(['B4']);
});

test('a rule named with --rule is the only one that fixes', async () => {
  const fixed = await ran('fix ges.xlsx --out b.xlsx --settings r.json --rule number-as-text', files());
  expect(fixed.out).toMatch(/\n3 cellules corrigées, dans b.xlsx.\n$/);
  const refused = await ran('fix ges.xlsx --out b.xlsx --rule total-not-sum', files());
  expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('number-as-text')]);
});

test.each([
  'fix ges.xlsx',
  'fix ges.xlsx --out b.csv',
  'fix ges.xlsx --out b.xlsx --rule nope',
  'undo ges.xlsx --with a.xlsx --out b.xlsx',
])('"%s" is refused in one sentence', async (line) => {
  const refused = await ran(line, files());
  expect([refused.code, refused.error.split('\n').length]).toEqual([2, 2]);
});

const energy = () =>
  newWorkbookBytes(
    grid(`
      Consommation de Rivemont Métropole |                |
      Consommation d’énergie             | 2019           | 2021
      Résidentiel                        | '1 044 GWh     | 998
      Tertiaire                          | 'env. 196 GWh  | 190
      Transport routier                  | '1.234 GWh     | '812,25
      Biogaz                             | '24 GWh        | 25`),
  );

test('an approximation is never fixed by itself; each number left as text says why, in the reader’s language', async () => {
  const given = { 'e.xlsx': energy(), 'r.json': settings };
  const french = await ran('fix e.xlsx --out b.xlsx --settings r.json', given);
  const lines = french.out.replace(/[\u00a0\u202f]/g, ' ').split('\n');
  expect(lines).toContain('  Bilan!C5 · « 812,25 » → 812,25');
  expect(lines.filter((line) => /B4 · .*→/.test(line))).toEqual([]);
  expect(lines.find((line) => line.includes('B4'))).toMatch(/« env\. 196 GWh » : valeur approchée/);
  expect(lines.find((line) => line.includes('B5'))).toMatch(/se lit 1,234 ou 1 234/);
  expect(lines.find((line) => line.includes('B6'))).toMatch(/Biogaz/);
  const english = await ran('fix e.xlsx --out b.xlsx --settings r.json --lang en', given);
  expect(english.out).toContain('  Bilan!C5 · "812,25" → 812.25\n');
  const json = fixSchema.parse(JSON.parse((await ran('fix e.xlsx --out b.xlsx --settings r.json --json', given)).out));
  expect(json.left.map(({ at: { address } }) => address)).toEqual(expect.arrayContaining(['B4', 'B5', 'B6']));
  const checked = await ran('check e.xlsx --settings r.json --json', given);
  const { findings } = checkSchema.parse(JSON.parse(checked.out));
  expect(findings.filter(({ at, fix }) => at?.address === 'B4' && fix !== undefined)).toEqual([]);
});
