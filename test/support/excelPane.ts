import { type ExcelHost, excelHost } from '../../src/adapters/excel/excelHost';
import type { Entry } from '../../src/adapters/excel/before';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import type { WritePlan } from '../../src/domain/plan';
import type { Workbook } from '../../src/domain/workbook';
import { openInExcel } from './excelBook';
import { draw, grid } from './grid';
import { sheetPlan } from './sheetPlans';
import { pictureOf } from './workbookPicture';

const PATIENT = { quiet: 0.03, silence: 0.1, editing: 0.15, retry: 0.02 };

/** A pane beside a workbook, with little patience; `before` is the workbook as it was. */
export function paneBeside(workbook: Workbook, options: Parameters<typeof openInExcel>[1] = {}) {
  const { host, client } = openInExcel(workbook, options);
  const journal = memoryJournal<Entry>();
  const pane = excelHost(client, { journal, patience: PATIENT, newId: () => 'w1' });
  return { host, pane, journal, before: pictureOf(host.workbook) };
}

/** A sheet of the officer's: a figure, and an identifier with a leading zero. */
export const bilan = () => grid("kt CO2e | 2019\nTransport | 298000\nCode | '01004");

/** A fix of the figure, and a sheet of ours. */
export const fixAndTable: WritePlan = {
  edits: [{ at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 }],
  sheets: [sheetPlan('A-1.3', [['Secteur', 2019]])],
};

/** A sheet as text, or why it cannot be read. */
export async function drawnIn(pane: ExcelHost, sheet: string) {
  const read = await pane.read();
  return read.ok ? draw(read.value, sheet) : read.problem;
}
