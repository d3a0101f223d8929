import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { SheetPlan, WritePlan } from '../../../src/domain/plan';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { twoTables } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

const levels = { box: { top: 1, bottom: 2, left: 0, right: 0 }, values: ['High', 'Medium', 'Low'], isOpen: true };
const answers = { box: { top: 1, bottom: 2, left: 1, right: 1 }, values: ['yes', 'no'], isOpen: false };

/** The plan with lists on its first sheet. */
function listing(choices: NonNullable<SheetPlan['choices']>): WritePlan {
  const plan = twoTables('Bilan');
  return { ...plan, sheets: plan.sheets.map((sheet, i) => (i === 0 ? { ...sheet, choices } : sheet)) };
}

test('drop-down lists are set through Excel’s client, open ones without an alert', async () => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  const written = await excelHost(client, { journal: memoryJournal() }).apply(listing([levels, answers]));
  expect(written.ok).toBe(true);
  const table = host.workbook.sheets().find(({ properties }) => properties.size > 0);
  expect(table?.layout().choices).toEqual([answers, levels]);
});

test('written again, a sheet holds the lists of the new plan alone', async () => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  const pane = excelHost(client, { journal: memoryJournal() });
  await pane.apply(listing([levels, answers]));
  const [sheet] = listing([answers]).sheets;
  const changed = {
    ...sheet!,
    rows: sheet!.rows.map((row, i) => (i === 0 ? { ...row, cells: [{ value: 'autre' }] } : row)),
  }; // the plan has sheets
  await pane.apply({ edits: [], sheets: [changed] });
  const table = host.workbook.sheets().find(({ properties }) => properties.size > 0);
  expect(table?.layout().choices).toEqual([answers]);
});

/** The first sheet with other words in its first row, and these lists. */
function rewritten(choices: NonNullable<SheetPlan['choices']>): WritePlan {
  const [sheet] = listing(choices).sheets;
  const rows = sheet!.rows.map((row, i) => (i === 0 ? { ...row, cells: [{ value: 'autre' }] } : row)); // the plan has sheets
  return { edits: [], sheets: [{ ...sheet!, rows }] };
}

test.each([
  ['without lists', []],
  ['with one of them', [answers]],
  ['with other words', [{ ...levels, values: ['Haut', 'Bas'], isOpen: false }]],
])('taken back, a sheet written again %s has the lists that it had, side by side, open or not', async (_, choices) => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  const pane = excelHost(client, { journal: memoryJournal() });
  await pane.apply(listing([levels, answers]));
  const before = pictureOf(host.workbook);
  await pane.apply(rewritten(choices));
  expect(pictureOf(host.workbook)).not.toEqual(before);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

/** What writing a sheet again takes. */
async function requestsOver(choices: NonNullable<SheetPlan['choices']>): Promise<number> {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  const pane = excelHost(client, { journal: memoryJournal() });
  await pane.apply(listing(choices));
  const { batches } = host.traffic;
  await pane.apply(rewritten(choices));
  return host.traffic.batches - batches;
}

test('lists are remembered in the requests that a sheet takes: 1 + 2 + MB / 1.5', async () => {
  expect(await requestsOver([levels, answers])).toBeLessThanOrEqual(1 + 2 + 1);
});
