import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { readStored } from '../../../src/adapters/stored/readStored';
import { nodeInflater } from '../../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../../src/adapters/xlsx/xlsxHost';
import { buildPlan } from '../../../src/app/buildPlan';
import { openContract } from '../../../src/app/contract';
import { addressOf } from '../../../src/domain/cell';
import { comparable } from '../../../src/domain/formulaText';
import { cellsInRow, formatAt, formulaAt, type Sheet, type Workbook } from '../../../src/domain/workbook';
import { openInExcel } from '../../support/excelBook';
import { sample } from '../../support/machine';
import { chunksIn } from '../../support/roundTrips';

jest.setTimeout(60_000);

const bytes = () => sample('01-rivemont-climat.xlsx');
const settings = {
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
  baselineYear: 2019,
} as const;

const readOf = async (host: { readonly read: ReturnType<typeof xlsxHost>['read'] }): Promise<Workbook> => {
  const read = await host.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

/** What a sheet says, but for values that formulas compute: the embedded workbook has no engine for all of them. */
const said = (workbook: Workbook, sheet: Sheet) => ({
  name: sheet.name,
  visibility: sheet.visibility,
  ours: sheet.ours,
  hiddenCols: [...sheet.hiddenCols],
  merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  cells: Array.from({ length: sheet.height }, (_, row) => row).flatMap((row) =>
    cellsInRow(sheet, row).flatMap(({ col, value }) => {
      const formula = formulaAt(sheet, row, col);
      if (formula === null && (value === null || value === '')) return [];
      const held = formula === null ? value : `=${comparable(formula, sheet.name)}`;
      return [[addressOf(row, col), held, formatAt(workbook, sheet, row, col).code]];
    }),
  ),
});
const saidBy = (workbook: Workbook) => workbook.sheets.map((sheet) => said(workbook, sheet));

test('the contract of Rivemont, written in Excel, is what the file says; and goes away without a trace', async () => {
  const file = xlsxHost(bytes(), 'contrat.xlsx', nodeInflater);
  const workbook = await readOf(file);
  const memory = readStored(workbook);
  if (!memory.ok) throw new Error(memory.problem.kind);
  const contract = openContract({ workbook, others: [], stored: memory.value, given: { settings, mapping: [] } });
  const plan = buildPlan(contract, 'fr');
  expect(plan.sheets.length).toBeGreaterThan(8);
  await file.apply(plan);

  const { host, client } = openInExcel(workbook);
  const pane = excelHost(client, { journal: memoryJournal() });
  const before = await readOf(pane);
  const start = { ...host.traffic };
  expect(await pane.apply(plan)).toMatchObject({ ok: true });
  const { batches, asked, answered } = host.traffic;
  const traffic = { ...host.traffic, asked: asked - start.asked, answered: answered - start.answered };
  expect(batches - start.batches).toBeLessThanOrEqual(1 + 2 * plan.sheets.length + chunksIn(traffic));

  const [written, inFile] = [await readOf(pane), await readOf(file)];
  expect(saidBy(written)).toEqual(saidBy(inFile));
  expect(written.customXml.map(({ text }) => text)).toEqual(inFile.customXml.map(({ text }) => text));
  const again = await excelHost(client, { journal: memoryJournal() }).apply(plan);
  expect(again.ok && again.value.cellsWritten).toBe(0);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(saidBy(await readOf(pane))).toEqual(saidBy(before));
});
