import { unzipSync } from 'fflate';
import { readStored } from '../../src/adapters/stored/readStored';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { mappingFileSchema } from '../../src/schema/mapping';
import { checkSchema, inspectSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const rows = [
  'Rivemont Métropole, GES (tCO2e);2018;2019',
  'Résidentiel;33840;33000',
  'Tertiaire;24610;24000',
  'Transport routier;81270;80000',
  'Cadre bâti public;2000;2100',
];
const last = rows.join('\n');
/** Next year's file: a year more, a label moved by a row, one figure of 2018 revised. */
const next = [
  'Rivemont Métropole, GES (tCO2e);2018;2019;2020',
  'Agriculture;5000;5100;5200',
  'Résidentiel;34000;33000;32000',
  'Tertiaire;24610;24000;23000',
  'Transport routier;81270;80000;79000',
  'Cadre bâti public;2000;2100;2200',
].join('\n');

/** Last year's workbook, built with an answer on its odd label. */
async function lastYear(): Promise<Uint8Array> {
  const { disk } = await ran('inspect ges.csv --save-mapping r.json', { 'ges.csv': last });
  const saved = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('r.json'))));
  const mapping = saved.mapping.map((entry) =>
    entry.label === 'Cadre bâti public' ? { ...entry, meaning: 'sector:dechets', decidedBy: 'person' } : entry,
  );
  const files = { 'ges.csv': last, 'r.json': JSON.stringify({ ...saved, mapping }) };
  const built = await ran('build ges.csv --mapping r.json --author Marie --out 2024.xlsx', files);
  return built.disk.get('2024.xlsx') ?? new Uint8Array();
}

test('with last year’s workbook, its answers come back with who gave them, and what changed is said', async () => {
  const files = { '2024.xlsx': await lastYear(), 'ges.csv': next };
  const { out } = await ran('inspect ges.csv --since 2024.xlsx --json', files);
  const { mapping, since } = inspectSchema.parse(JSON.parse(out));
  expect(mapping.find(({ label }) => label === 'Cadre bâti public')).toMatchObject({
    meaning: 'sector:dechets',
    decidedBy: 'memory',
    signed: { on: '2026-03-14', by: 'Marie' },
  });
  expect(since).toMatchObject({ newYears: [2020] });
  expect(since?.changes).toContainEqual(
    expect.objectContaining({ is: 'revised', of: '2018', before: 33840, after: 34000, unit: 'tCO2e/an' }),
  );
});

test('check says it after its findings, in the reader’s language', async () => {
  const files = { '2024.xlsx': await lastYear(), 'ges.csv': next };
  const { out } = await ran('check ges.csv --since 2024.xlsx', files);
  expect(out.replace(/\s/g, ' ')).toContain('Depuis l’an dernier, différences : ');
  expect(out.replace(/\s/g, ' ')).toContain(
    'ges!B3 « Résidentiel » : 2018, 33 840 avant, 34 000 t CO₂e/an aujourd’hui (+160, +0,5 %).',
  );
  const json = checkSchema.parse(JSON.parse((await ran('check ges.csv --since 2024.xlsx --json', files)).out));
  expect(json.since?.changes.length).toBeGreaterThan(1);
});

test('a workbook remembers its own figures: nothing has changed as long as nobody changes one', async () => {
  const book = await lastYear();
  const { out } = await ran('inspect 2024.xlsx --json', { '2024.xlsx': book });
  expect(inspectSchema.parse(JSON.parse(out)).since).toMatchObject({ unchanged: 4, changes: [], newYears: [] });
  expect((await ran('check 2024.xlsx', { '2024.xlsx': book })).out).not.toMatch(/Depuis/);
});

const texts = (parts: ReturnType<typeof unzipSync>) =>
  Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);

test('running twice changes nothing: the figures kept are those of the tables', async () => {
  const once = await lastYear();
  const twice = (await ran('build 2024.xlsx --out 2024.xlsx', { '2024.xlsx': once })).disk.get('2024.xlsx');
  const [a, b] = [unzipSync(once), unzipSync(twice ?? once)];
  expect(texts(b)).toEqual(texts(a));
});

test('a workbook of an older product, without figures nor names, is read as before', async () => {
  const host = xlsxHost(await lastYear(), '2024.xlsx', nodeInflater);
  const workbook = await host.read();
  const stored = workbook.ok ? readStored(workbook.value) : workbook;
  const { figures: _, ...rest } = stored.ok ? stored.value : { figures: undefined };
  expect(rest).toMatchObject({ version: 4 });
  const mapping = 'mapping' in rest ? rest.mapping.map(({ signed: __, ...entry }) => entry) : [];
  const text = JSON.stringify({ ...rest, mapping, version: 3 });
  await host.apply({ edits: [], sheets: [], stored: { text } });
  const { out, code } = await ran('inspect o.xlsx --json', { 'o.xlsx': host.bytes() });
  const json = inspectSchema.parse(JSON.parse(out));
  expect([code, json.since]).toEqual([0, undefined]);
  expect(json.mapping.find(({ label }) => label === 'Cadre bâti public')).toMatchObject({ decidedBy: 'memory' });
});

test('last year’s workbook cannot be the one that is read, nor be written over', async () => {
  const files = { '2024.xlsx': await lastYear(), 'ges.csv': next };
  expect((await ran('check 2024.xlsx --since 2024.xlsx', files)).code).toBe(2);
  expect((await ran('build ges.csv --since 2024.xlsx --out 2024.xlsx', files)).code).toBe(2);
});
