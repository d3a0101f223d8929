import type { CellValue } from '../../src/domain/cell';
import { positionOf } from '../../src/domain/cell';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { sheetNamed, valueAt } from '../../src/domain/workbook';
import { mappingFileSchema } from '../../src/schema/mapping';
import { checkSchema } from '../../src/schema/results';
import { ran } from '../support/machine';
import { appendTo } from '../support/xlsxFile';

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
const contract = async () => (await first).disk.get('contrat.xlsx') ?? new Uint8Array();

/** A file in which a person typed over a cell. */
const typedIn = async (address: string, to: CellValue): Promise<Uint8Array> => {
  const sheet = 'CCC A-1.3';
  return appendTo(await contract(), { edits: [{ at: { sheet, address }, from: null, to }], sheets: [] });
};

async function heldIn(bytes: Uint8Array | undefined, address: string): Promise<CellValue> {
  const read = await xlsxHost(bytes ?? new Uint8Array(), 'contrat.xlsx', nodeInflater).read();
  const sheet = read.ok ? sheetNamed(read.value, 'CCC A-1.3') : undefined;
  if (sheet === undefined) throw new Error('no table A-1.3');
  const { row, col } = positionOf(address);
  return valueAt(sheet, row, col);
}

const WASTE = 'G9';
const build = 'build contrat.xlsx --out contrat.xlsx';

test('a figure typed over ours comes out of the next build, which says so, and again of the one after', async () => {
  expect(await heldIn(await contract(), WASTE)).toBe(1);
  const once = await ran(build, { 'contrat.xlsx': await typedIn(WASTE, 9) });
  const bytes = once.disk.get('contrat.xlsx') ?? new Uint8Array();
  expect(await heldIn(bytes, WASTE)).toBe(9);
  const { out } = await ran('check contrat.xlsx', { 'contrat.xlsx': bytes });
  expect(out).toContain('Waste, Total : « 9 » écrit à la main ; valeur calculée : « 1 ».');
  const twice = await ran(build, { 'contrat.xlsx': bytes });
  expect(Buffer.from(twice.disk.get('contrat.xlsx') ?? []).equals(bytes)).toBe(true);
});

test('inspect asks about it, and the answer gives the cell back once', async () => {
  const { disk } = await ran('inspect contrat.xlsx --save-mapping r.json', { 'contrat.xlsx': await typedIn(WASTE, 9) });
  const saved = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('r.json'))));
  const [asked] = saved.mapping.filter(({ recognition }) => recognition === 'table:A-1.3');
  expect(asked).toMatchObject({
    at: { sheet: 'CCC A-1.3', address: WASTE },
    label: 'Waste · Total',
    meaning: 'cell:typed',
    question: { choices: { 'cell:typed': expect.any(String), 'cell:computed': expect.any(String) } },
  });
  const mapping = saved.mapping.map((entry) =>
    entry === asked ? { ...entry, meaning: 'cell:computed', decidedBy: 'person' } : entry,
  );
  const answered = { 'contrat.xlsx': await typedIn(WASTE, 9), 'r.json': JSON.stringify({ ...saved, mapping }) };
  const given = (await ran(`${build} --mapping r.json`, answered)).disk.get('contrat.xlsx') ?? new Uint8Array();
  expect(await heldIn(given, WASTE)).toBe(1);
  const retyped = appendTo(given, {
    edits: [{ at: { sheet: 'CCC A-1.3', address: WASTE }, from: 1, to: 8 }],
    sheets: [],
  });
  expect(await heldIn((await ran(build, { 'contrat.xlsx': retyped })).disk.get('contrat.xlsx'), WASTE)).toBe(8);
});

/** Cells of which a finding of `check --json` says that they are blank. */
const blanksIn = (json: string): readonly string[] =>
  checkSchema
    .parse(JSON.parse(json))
    .findings.filter(({ ruleId }) => /blank|scope3/.test(ruleId))
    .map(({ at }) => at?.address ?? '');

test.each(['NO', 'NE', 'IE', 'C', 12])(
  '%s typed in a yellow cell stays, and the finding on that cell goes',
  async (value) => {
    const before = await ran('check contrat.xlsx --json', { 'contrat.xlsx': await contract() });
    const yellow = blanksIn(before.out)[0] ?? '';
    const { disk } = await ran(build, { 'contrat.xlsx': await typedIn(yellow, value) });
    expect(await heldIn(disk.get('contrat.xlsx'), yellow)).toBe(value);
    const after = await ran('check contrat.xlsx --json', { 'contrat.xlsx': disk.get('contrat.xlsx') ?? '' });
    expect(blanksIn(after.out)).not.toContain(yellow);
  },
);
