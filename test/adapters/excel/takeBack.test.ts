import { excelHost } from '../../../src/adapters/excel/excelHost';
import type { Entry } from '../../../src/adapters/excel/before';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { WritePlan } from '../../../src/domain/plan';
import { personTypes } from '../../../src/embedded/personTypes';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

const first: WritePlan = {
  edits: [],
  sheets: [
    sheetPlan('A-1.3', [
      ['Secteur', 2019],
      ['Transport', 298],
    ]),
  ],
};
const second: WritePlan = {
  edits: [
    { at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 },
    { at: { sheet: 'Bilan', address: 'B3' }, from: 402, to: 403 },
  ],
  sheets: [
    sheetPlan('A-1.3', [
      ['Secteur', 2021],
      ['Transport', { value: 298, formula: 'Bilan!B2' }],
    ]),
    sheetPlan('B-1.1', [['Action', 'Coût']]),
  ],
  stored: { text: '{"version":1}' },
};

async function opened() {
  const { host, client } = openInExcel(grid('kt CO2e | 2019\nTransport | 298000\nBâtiments | 402'));
  const pane = excelHost(client, { journal: memoryJournal<Entry>(), newId: () => 'w1' });
  await pane.apply(first);
  const before = pictureOf(host.workbook);
  return { host, pane, before };
}

test('takes back everything that a plan changed, looks and names included', async () => {
  const { host, pane, before } = await opened();
  expect((await pane.apply(second)).ok).toBe(true);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('leaves and tells the cells that somebody has changed since', async () => {
  const { host, pane, before } = await opened();
  await pane.apply(second);
  personTypes(host, { sheet: 'Bilan', row: 1, col: 1 }, { value: 300 });
  personTypes(host, { sheet: 'CCC A-1.3', row: 1, col: 0 }, { value: 'Transports' });
  personTypes(host, { sheet: 'CCC B-1.1', row: 4, col: 0 }, { value: 'Ma note' });
  expect(await pane.takeBack()).toEqual({
    ok: true,
    value: {
      left: [
        { sheet: 'Bilan', address: 'B2' },
        { sheet: 'CCC A-1.3', address: 'A2' },
        { sheet: 'CCC B-1.1', address: 'A5' },
      ],
    },
  });
  const [bilan, table, added] = host.workbook.sheets();
  expect([bilan?.cellAt(1, 1).value, bilan?.cellAt(2, 1).value]).toEqual([300, 402]);
  expect([table?.cellAt(0, 1).value, table?.cellAt(1, 0).value, table?.cellAt(1, 1).value]).toEqual([
    2019,
    'Transports',
    298,
  ]);
  expect([added?.name(), added?.cellAt(0, 0).value]).toEqual(['CCC B-1.1', 'Action']);
  expect(before.sheets).toHaveLength(2);
});

test('takes back once: a second time there is nothing left to take back', async () => {
  const { host, pane, before } = await opened();
  await pane.apply(second);
  await pane.takeBack();
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('the same plan twice changes nothing the second time', async () => {
  const { host, pane } = await opened();
  await pane.apply({ ...second, edits: [] });
  const once = pictureOf(host.workbook);
  await pane.apply({ ...second, edits: [] });
  expect(pictureOf(host.workbook)).toEqual(once);
});

test('a sheet of ours that the officer renamed, moved or hid is written where it is', async () => {
  const { host, pane } = await opened();
  const ours = host.workbook.sheets()[1];
  ours?.rename('Mes émissions');
  ours?.setVisibility('hidden');
  const applied = await pane.apply({ ...second, edits: [] });
  expect(applied.ok && applied.value.sheets.map(({ name }) => name)).toEqual(['Mes émissions', 'CCC B-1.1']);
  expect(ours?.visibility()).toBe('hidden');
  expect(ours?.cellAt(0, 1).value).toBe(2021);
});

test('a name that another sheet has taken stops the plan', async () => {
  const { host, pane } = await opened();
  host.workbook.addSheet('CCC B-1.1');
  const before = pictureOf(host.workbook);
  expect(await pane.apply(second)).toEqual({ ok: false, problem: { kind: 'sheet-name-taken', sheet: 'CCC B-1.1' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('takes back a plan whose sheets were renamed since', async () => {
  const { host, pane, before } = await opened();
  await pane.apply(second);
  const [, table, added] = host.workbook.sheets();
  table?.rename('Émissions');
  added?.rename('Actions');
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  const [bilan, ours] = before.sheets;
  expect(pictureOf(host.workbook).sheets).toEqual([bilan, { ...ours, name: 'Émissions' }]);
});

test('a plan that was refused leaves the one before it to be taken back', async () => {
  const { host, pane, before } = await opened();
  await pane.apply(second);
  const once = host.traffic.batches;
  host.state.interfere = (batch) => (batch === once + 4 ? { is: 'refused', code: 'GeneralException' } : null);
  const third = { edits: [], sheets: [sheetPlan('A-1.3', [['Secteur', 2030]])] };
  expect((await pane.apply(third)).ok).toBe(false);
  host.state.interfere = () => null;
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('a plan that says nothing does nothing, and leaves the one before it to be taken back', async () => {
  const { host, pane, before } = await opened();
  await pane.apply(second);
  expect(await pane.apply({ edits: [], sheets: [] })).toEqual({ ok: true, value: { cellsWritten: 0, sheets: [] } });
  await pane.takeBack();
  expect(pictureOf(host.workbook)).toEqual(before);
});
