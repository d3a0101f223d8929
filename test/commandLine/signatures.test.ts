import { unzipSync } from 'fflate';
import { STORED_NAMESPACE } from '../../src/adapters/stored/readStored';
import { mappingFileSchema } from '../../src/schema/mapping';
import { ran } from '../support/machine';

const csv = [
  'GES (tCO2e);2018;2019',
  'Périmètre : Rivemont Métropole;;',
  'Résidentiel;10;11',
  'Déchets;1;1',
  'Cadre bâti public;20;21',
].join('\n');
const label = 'Cadre bâti public';
const signed = { on: '2026-03-14', by: 'Marie Durand' };

/** The file of answers with one answer in it; `change`: what else a person changed there. */
async function answers(change: (file: object) => object = (file) => file): Promise<string> {
  const { disk } = await ran('inspect ges.csv --save-mapping r.json', { 'ges.csv': csv });
  const saved = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('r.json'))));
  const mapping = saved.mapping.map((entry) =>
    entry.label === label ? { ...entry, meaning: 'sector:tertiaire', decidedBy: 'person' } : entry,
  );
  return JSON.stringify(change({ ...saved, mapping }));
}

/** The workbook that is built with answers. */
async function built(file: string, words: readonly string[]): Promise<Uint8Array> {
  const { disk, error } = await ran(['build', 'ges.csv', '--mapping', 'r.json', '--out', 'o.xlsx', ...words], {
    'ges.csv': csv,
    'r.json': file,
  });
  return disk.get('o.xlsx') ?? fail(error);
}

const fail = (why: string): never => {
  throw new Error(why);
};

const decided = async (workbook: Uint8Array) => {
  const { out } = await ran('inspect o.xlsx --json', { 'o.xlsx': workbook });
  return (JSON.parse(out) as { mapping: { label: string }[] }).mapping.find((entry) => entry.label === label);
};

test('the saved answers say the day that they were asked on, and nobody’s name', async () => {
  expect(JSON.parse(await answers())).toMatchObject({ signed: { on: '2026-03-14' } });
});

test('who decided, and when, stays in the workbook and is told the next time', async () => {
  const workbook = await built(await answers(), ['--author', 'Marie Durand']);
  expect(await decided(workbook)).toMatchObject({ decidedBy: 'memory', signed });
  expect(await decided(await built(await answers(), []))).toMatchObject({ signed: { on: '2026-03-14' } });
});

const byYanis = (file: object) => ({ ...file, signed: { on: '2025-01-31', by: 'Yanis' } });

test('an answer keeps the name that it bears in its file', async () => {
  const workbook = await built(await answers(byYanis), ['--author', 'Marie Durand']);
  expect(await decided(workbook)).toMatchObject({ signed: { on: '2025-01-31', by: 'Yanis' } });
});

test('the same answer given again without a day keeps the first one', async () => {
  const first = await built(await answers(), ['--author', 'Marie Durand']);
  const unsigned = JSON.stringify({ ...JSON.parse(await answers()), signed: undefined });
  const { out } = await ran('inspect o.xlsx --mapping r.json --json', { 'o.xlsx': first, 'r.json': unsigned });
  const { mapping } = JSON.parse(out) as { mapping: object[] };
  expect(mapping).toContainEqual(expect.objectContaining({ label, decidedBy: 'person', signed }));
});

test('names stand in the memory alone: no sheet, no property of the file holds one', async () => {
  const parts = unzipSync(await built(await answers(), ['--author', 'Marie Durand']));
  const holders = Object.entries(parts).flatMap(([name, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    return text.includes('Marie Durand') ? [[name, text.includes(STORED_NAMESPACE)]] : [];
  });
  expect(holders).toEqual([[expect.stringMatching(/^customXml\//), true]]);
});

test('a day that is none is refused with its field', async () => {
  const wrong = await answers((file) => ({ ...file, signed: { on: '14/03/2026' } }));
  const { code, error } = await ran('inspect ges.csv --mapping r.json', { 'ges.csv': csv, 'r.json': wrong });
  expect([code, error]).toEqual([2, expect.stringContaining('signed')]);
});
