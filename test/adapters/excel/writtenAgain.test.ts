import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { SheetPlan, WritePlan } from '../../../src/domain/plan';
import { personTypes } from '../../../src/embedded/personTypes';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

// Running twice changes nothing: what stands already is not written again.

const table = (figure: number, more: Partial<SheetPlan> = {}): SheetPlan =>
  sheetPlan(
    'A-1.3',
    [
      ['Secteur', 2019],
      ['Transport', { value: 298, formula: 'Bilan!B2/1000', format: { numberFormat: '0.0', fill: 'FFEECC' } }],
      [null, figure],
    ],
    { merges: [{ top: 3, left: 0, bottom: 3, right: 1 }], ...more },
  );
const lineage = sheetPlan(
  'lineage',
  [
    ['Cellule', 'Source'],
    ['B2', '=Bilan!B2'],
  ],
  { links: [{ row: 1, col: 0, to: { sheet: 'Bilan', address: 'B2' } }] },
);
const plan: WritePlan = { edits: [], sheets: [table(1), lineage], stored: { text: '{"version":1}' } };

/** A workbook where the plan was written, and how many requests of what follows write in it. */
async function written(version?: string) {
  const { host, client } = openInExcel(grid('kt CO2e | 2019\nTransport | 298000'), version ? { version } : {});
  const pane = excelHost(client, { journal: memoryJournal(), newId: () => 'w1' });
  await pane.apply(plan);
  const requests: string[] = [];
  const { answer } = host;
  host.answer = (request) => {
    if (request.includes('SuspendScreenUpdatingUntilNextSync')) requests.push(request);
    return answer(request);
  };
  return { host, pane, requests, before: pictureOf(host.workbook) };
}

test.each([undefined, '1.12'])(
  'the same plan again asks nothing of Excel, and changes nothing (ExcelApi %s)',
  async (version) => {
    const { host, pane, requests, before } = await written(version);
    expect(await pane.apply(plan)).toMatchObject({ ok: true, value: { cellsWritten: 0, sheets: [{}, {}] } });
    expect(requests).toEqual([]);
    expect(pictureOf(host.workbook)).toEqual(before);
  },
);

test('only the sheet that differs is written, and only it is taken back', async () => {
  const { host, pane, requests, before } = await written();
  const applied = await pane.apply({ ...plan, sheets: [table(2), lineage] });
  expect(applied).toMatchObject({ ok: true, value: { cellsWritten: 5, sheets: [{}, { table: 'lineage' }] } });
  expect(requests.join()).not.toContain('CCC lineage');
  expect(requests.join()).not.toContain('SetXml');
  expect(host.workbook.sheets()[1]?.cellAt(2, 1).value).toBe(2);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('taking back a plan that had nothing to write takes nothing back', async () => {
  const { host, pane, before } = await written();
  await pane.apply(plan);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test.each<[string, (pane: Awaited<ReturnType<typeof written>>['host']) => void]>([
  ['a constant over a formula', (host) => personTypes(host, { sheet: 'CCC A-1.3', row: 1, col: 1 }, { value: 298 })],
  ['a note beside the table', (host) => personTypes(host, { sheet: 'CCC A-1.3', row: 1, col: 4 }, { value: 'vu' })],
  ['a shading', (host) => host.workbook.sheets()[1]?.setLook(1, 1, {})],
  ['a mark', (host) => void host.workbook.sheets()[1]?.properties.clear()],
  ['a link', (host) => host.workbook.sheets()[2]?.setLink(1, 0, null)],
])('%s that is not as planned has its sheet written', async (_, change) => {
  const { host, pane, requests } = await written();
  change(host);
  expect(await pane.apply(plan)).toMatchObject({ ok: true });
  expect(requests.length).toBeGreaterThan(0);
});

test('a shading that the plan says anew is written, where the content is the same', async () => {
  const { host, pane } = await written();
  const shaded = table(1);
  const rows = shaded.rows.map((row, r) =>
    r !== 2 ? row : { cells: [null, { value: 1, format: { fill: 'D0D0D0' } }] },
  );
  await pane.apply({ ...plan, sheets: [{ ...shaded, rows }, lineage] });
  expect(host.workbook.sheets()[1]?.cellAt(2, 1).look.fill).toBe('D0D0D0');
});
