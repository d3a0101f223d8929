import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { HostChange } from '../../../src/ports/workbookHost';
import { EventType } from '../../../src/embedded/objects/applicationSide';
import { personTypes } from '../../../src/embedded/personTypes';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';

const B2 = { sheet: 'Bilan', row: 1, col: 1 };
/** Longer than the quiet time after which changes are told. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

async function listening() {
  const { host, client } = openInExcel(grid('kt CO2e | 2019\nTransport | 298000'));
  const pane = excelHost(client, { journal: memoryJournal() });
  const told: HostChange[] = [];
  const started = await pane.listen((change) => told.push(change));
  if (!started.ok) throw new Error(started.problem.kind);
  return { host, pane, told, stop: started.value };
}

test('tells the cells that the officer changed, as they stand', async () => {
  const { host, told, stop } = await listening();
  personTypes(host, B2, { value: 298 });
  personTypes(host, { ...B2, row: 2 }, { formula: 'B2*2' });
  await settled();
  expect(told).toEqual([
    {
      kind: 'cells',
      by: 'officer',
      cells: [
        { at: { sheet: 'Bilan', address: 'B2' }, value: 298, formula: null, format: 'General' },
        { at: { sheet: 'Bilan', address: 'B3' }, value: 596, formula: 'B2*2', format: 'General' },
      ],
    },
  ]);
  stop();
});

test('pitfall-24-colleague: a change that came from elsewhere is told as a colleague’s', async () => {
  const { host, told, stop } = await listening();
  personTypes(host, B2, { value: 1 }, 'Remote');
  await settled();
  expect(told).toMatchObject([{ kind: 'cells', by: 'colleague' }]);
  stop();
});

test('says nothing of our own writes', async () => {
  const { pane, told, stop } = await listening();
  const at = { sheet: 'Bilan', address: 'B2' };
  await pane.apply({ edits: [{ at, from: 298_000, to: 298 }], sheets: [sheetPlan('A-1.3', [['x']])] });
  await settled();
  expect(told).toEqual([]);
  stop();
});

test('asks to read sheets again when a change is large, or rows were moved', async () => {
  const { host, told, stop } = await listening();
  const args = { source: 'Local', triggerSource: '', worksheetId: host.workbook.activeSheet() };
  host.tell(EventType.changed, 'Workbook', { ...args, changeType: 'RangeEdited', address: 'A1:Z5000' });
  await settled();
  host.tell(EventType.changed, 'Workbook', { ...args, changeType: 'RowInserted', address: '3:3' });
  await settled();
  host.tell(EventType.added, 'Workbook', { source: 'Local', worksheetId: args.worksheetId });
  await settled();
  expect(told).toEqual([{ kind: 'sheets' }, { kind: 'sheets' }, { kind: 'sheets' }]);
  stop();
});

test('is silent once it was stopped', async () => {
  const { host, told, stop } = await listening();
  stop();
  personTypes(host, B2, { value: 1 });
  await settled();
  expect(told).toEqual([]);
});

test('shows cells: the sheet comes to the front, the block is selected', async () => {
  const { host, pane, stop } = await listening();
  host.workbook.addSheet('Autre');
  host.workbook.activate(host.workbook.sheets()[1]?.id ?? '');
  expect(
    await pane.show([
      { sheet: 'Bilan', address: 'A2' },
      { sheet: 'Bilan', address: 'B2' },
    ]),
  ).toEqual({ ok: true, value: null });
  const bilan = host.workbook.sheets()[0]?.id;
  expect(host.workbook.activeSheet()).toBe(bilan);
  expect(host.workbook.selection()).toEqual({ sheet: bilan, box: { top: 1, left: 0, bottom: 1, right: 1 } });
  stop();
});

test('does not bring a hidden sheet to light, and says that it is hidden', async () => {
  const { host, pane, stop } = await listening();
  host.workbook.addSheet('Caché').setVisibility('hidden');
  expect(await pane.show([{ sheet: 'Caché', address: 'A1' }])).toEqual({
    ok: false,
    problem: { kind: 'hidden-sheet', sheet: 'Caché' },
  });
  expect(await pane.show([{ sheet: 'Parti', address: 'A1' }])).toEqual({
    ok: false,
    problem: { kind: 'sheet-gone', sheet: 'Parti' },
  });
  stop();
});
