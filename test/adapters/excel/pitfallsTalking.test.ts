import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { CellValue } from '../../../src/domain/cell';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { openInExcel } from '../../support/excelBook';
import { bilan, fixAndTable, paneBeside } from '../../support/excelPane';
import { grids } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

// What users of add-ins really meet when Excel is talked to; each test is named after its line in the list of pitfalls.

test('pitfall-01-cell-editing: a reading waits for the cell to be finished', async () => {
  const { host, pane } = paneBeside(bilan());
  let tries = 0;
  host.state.interfere = () => {
    tries += 1;
    return tries <= 2 ? { is: 'refused', code: 'InvalidOperationInCellEditMode' } : null;
  };
  expect((await pane.read()).ok).toBe(true);
});

test('pitfall-01-cell-editing: a writing is refused at once, and never queued', async () => {
  const { host, pane, before } = paneBeside(bilan());
  await pane.read();
  const start = host.traffic.batches;
  host.state.interfere = (batch) =>
    batch > start + 2 ? { is: 'refused', code: 'InvalidOperationInCellEditMode' } : null;
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'cell-being-edited' } });
  host.state.interfere = () => null;
  expect(pictureOf(host.workbook)).toEqual(before);
  expect(await pane.pending()).toEqual({ ok: true, value: null });
});

test('pitfall-02-endless-waiting: a cell that stays open is told', async () => {
  const { host, pane } = paneBeside(bilan());
  host.state.isEditing = true;
  expect(await pane.read()).toEqual({ ok: false, problem: { kind: 'cell-being-edited' } });
});

test('pitfall-04-silent-sync: a request that is never answered ends', async () => {
  const { host, pane } = paneBeside(bilan());
  host.state.interfere = () => ({ is: 'silent', isDone: false });
  expect(await pane.read()).toEqual({ ok: false, problem: { kind: 'host-silent', seconds: 0.1 } });
});

test('pitfall-04-silent-sync: a long silence is told, and its end', async () => {
  const { host, pane } = paneBeside(bilan());
  const told: boolean[] = [];
  const { answer } = host;
  host.answer = async (request) => {
    await new Promise((go) => setTimeout(go, told.length === 0 ? 60 : 0));
    return answer(request);
  };
  expect((await pane.read({ onSilence: (isSilent) => told.push(isSilent) })).ok).toBe(true);
  expect(told).toEqual([true, false]);
  host.state.interfere = () => ({ is: 'silent', isDone: false });
  await pane.read({ onSilence: (isSilent) => told.push(isSilent) });
  expect(told).toEqual([true, false, true, false]);
});

test('pitfall-05-payload: a request over Excel’s limit is cut in two and goes through', async () => {
  const { host, client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: memoryJournal(), requestBytes: 50_000_000 });
  const long = Array.from({ length: 10_000 }, (_, r): CellValue[] => [`${r} ${'é'.repeat(250)}`, 'x'.repeat(300)]);
  expect((await pane.apply({ edits: [], sheets: [sheetPlan('long', long)] })).ok).toBe(true);
  expect(host.workbook.sheets().at(-1)?.cellAt(9_999, 0).value).toBe(`9999 ${'é'.repeat(250)}`);
});

test('pitfall-06-null-values: nothing, without an error, is asked again by less', async () => {
  const workbook = workbookOf([{ name: 'F', rows: Array.from({ length: 3_000 }, (_, r) => [r, r * 2, `Ligne ${r}`]) }]);
  const { host, pane } = paneBeside(workbook);
  const { answer } = host;
  let isOnce = true;
  host.answer = async (request) => {
    const text = await answer(request);
    if (!isOnce || text === null || !text.includes('[1500,3000,')) return text;
    isOnce = false;
    return text.replace(/"Values":\[\[.*?\]\],"Formulas"/, '"Values":null,"Formulas"');
  };
  const read = await pane.read();
  expect(isOnce).toBe(false);
  expect(read.ok && read.value.sheets[0]?.cells.count).toBe(9_000);
});

test('pitfall-07-used-range: formats stretched to the last row are not read, nor kept', async () => {
  const { host, pane } = paneBeside(bilan());
  await pane.apply(fixAndTable);
  for (const sheet of host.workbook.sheets()) sheet.setFormat(1_048_575, 16_383, '0.00');
  const start = host.traffic.batches;
  expect((await pane.read()).ok).toBe(true);
  expect((await pane.apply({ edits: [], sheets: [sheetPlan('A-1.3', [['Secteur', 2021]])] })).ok).toBe(true);
  expect(host.traffic.batches - start).toBeLessThan(10);
});

test('pitfall-10-filtered-range: nothing is written under a filter', async () => {
  const { pane, host, before } = paneBeside(
    grids({ Bilan: { text: 'kt | 2019\nTransport | 298000', isFiltered: true } }),
  );
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'filtered-sheet', sheet: 'Bilan' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('pitfall-13-other-workbook: with another workbook in front, nothing is written and it says so', async () => {
  const { pane, host, before } = paneBeside(bilan());
  host.state.isBehind = true;
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'other-workbook-in-front' } });
  expect(pictureOf(host.workbook)).toEqual(before);
  expect(await pane.show([{ sheet: 'Bilan', address: 'B2' }])).toEqual({
    ok: false,
    problem: { kind: 'other-workbook-in-front' },
  });
});

test('pitfall-14-long-addresses: looks in thousands of places are given in addresses that Excel does not cut', async () => {
  const { host, client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: memoryJournal() });
  const striped = Array.from({ length: 3_000 }, (_, r) => [
    { value: r, format: { fill: r % 2 === 0 ? 'FFEECC' : 'CCEEFF' } },
  ]);
  expect((await pane.apply({ edits: [], sheets: [sheetPlan('stripes', striped)] })).ok).toBe(true);
  const sheet = host.workbook.sheets().at(-1);
  expect([2_998, 2_999].map((row) => sheet?.cellAt(row, 0).look.fill)).toEqual(['FFEECC', 'CCEEFF']);
});

test('pitfall-15-protection: a protected sheet is refused before anything is written, and stays protected', async () => {
  const { pane, host, before } = paneBeside(
    grids({ Bilan: { text: 'kt | 2019\nTransport | 298000', isProtected: true } }),
  );
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'protected-sheet', sheet: 'Bilan' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('pitfall-15-protection: a protected workbook takes no sheet', async () => {
  const { pane, host, before } = paneBeside(bilan(), { isProtected: true });
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'protected-workbook' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});
