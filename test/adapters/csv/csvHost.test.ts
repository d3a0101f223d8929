import { strToU8 } from 'fflate';
import { csvHost, isCsv, workbookNameOf } from '../../../src/adapters/csv/csvHost';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../../src/adapters/xlsx/xlsxHost';
import type { Workbook } from '../../../src/domain/workbook';
import type { Result } from '../../../src/domain/result';
import { draw } from '../../support/grid';

const csv = strToU8('GES (tCO2e);2019\nRésidentiel;1 310\nTertiaire;205');
const host = (bytes = csv) => csvHost(bytes, 'ges.csv', nodeInflater);
const drawn = (read: Result<Workbook, unknown>) => (read.ok ? draw(read.value) : 'refused');

test('a CSV reads as its text says, and becomes a workbook that holds the same sheet', async () => {
  const before = drawn(await host().read());
  expect(before).toContain('1 310'); // text as it is typed
  expect(drawn(await xlsxHost(host().bytes(), 'ges.xlsx', nodeInflater).read())).toBe(before);
});

test('what is written is in the new workbook, and read from then on', async () => {
  const written = host();
  const edit = { at: { sheet: 'ges', address: 'B3' }, from: 205, to: 190 };
  expect(await written.apply({ edits: [edit], sheets: [] })).toMatchObject({ ok: true });
  expect(drawn(await written.read())).toContain('190');
  expect(drawn(await xlsxHost(written.bytes(), 'ges.xlsx', nodeInflater).read())).toContain('190');
});

test('what is no text is refused when it is read or written, not before', async () => {
  const refused = host(Uint8Array.from([0x89, 0x50, 0, 0]));
  const problem = { ok: false, problem: { kind: 'not-a-text', file: 'ges.csv' } };
  expect(await refused.read()).toEqual(problem);
  expect(await refused.apply({ edits: [], sheets: [] })).toEqual(problem);
});

test('a file is known by its name, and gives its name to the workbook', () => {
  expect(['a.csv', 'A.CSV', 'a.tsv', 'a.txt', 'a.xlsx', 'csv'].map(isCsv)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(workbookNameOf('PPI 2021.2030.csv')).toBe('PPI 2021.2030.xlsx');
});
