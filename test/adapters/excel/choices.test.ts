import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { SheetPlan, WritePlan } from '../../../src/domain/plan';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { twoTables } from '../../support/sheetPlans';

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
