import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { Workbook } from '../../../src/domain/workbook';
import { draw, grid, grids } from '../../support/grid';
import { openInExcel } from '../../support/excelBook';

const read = async (workbook: Workbook, options: Parameters<typeof openInExcel>[1] = {}) => {
  const { host, client } = openInExcel(workbook, options);
  const answer = await excelHost(client, { journal: memoryJournal() }).read();
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return { workbook: answer.value, host };
};

test('gives every kind of cell back, merges and formats included', async () => {
  const before = grid(`
    kt CO2e   | 2019       | <    | Total
    Transport | 298000     |      | =B2+C2 => 298000
    Bâtiments | '1 044     | NE   | #N/A
    À jour    | 2024-03-14 | 46%  | TRUE`);
  const { workbook } = await read(before);
  expect(draw(workbook)).toBe(draw(before));
});

test('a text that looks like a formula stays a text (pitfall-31-leading-apostrophe)', async () => {
  const before = grid("Libellé | '=A1+1 | '-12 | '@here");
  const { workbook } = await read(before);
  expect(draw(workbook)).toBe(draw(before));
});

test('knows hidden rows and columns, tables, filters, protection, visibility and names', async () => {
  const table = { name: 'Actions', box: { top: 0, left: 0, bottom: 2, right: 1 } };
  const before = grids(
    {
      Plan: {
        text: 'Action | Coût | Note\nVélo | 3 | a\nBus | 4 | b',
        hiddenRows: new Set([1]),
        hiddenCols: new Set([2]),
        tables: [table],
        isFiltered: true,
      },
      Clos: { text: 'x', isProtected: true, visibility: 'veryHidden', hiddenRows: new Set([0]) },
      Vide: '',
    },
    {
      names: [
        { name: 'Total', refersTo: 'Plan!$B$3', isHidden: false },
        { name: 'Ici', refersTo: 'Plan!$A$1', sheet: 'Plan', isHidden: true },
      ],
      isDate1904: true,
    },
  );
  const { workbook } = await read(before);
  const [plan, shut, empty] = workbook.sheets;
  expect(plan).toMatchObject({ hiddenRows: new Set([1]), hiddenCols: new Set([2]), tables: [table], isFiltered: true });
  expect(shut).toMatchObject({ isProtected: true, visibility: 'veryHidden', hiddenRows: new Set([0]) });
  expect(empty).toMatchObject({ name: 'Vide', height: 0 });
  expect(workbook.names).toEqual(before.names);
  expect(workbook.isDate1904).toBe(true);
});

test('without ExcelApi 1.13, says that merged cells are not known and reads the rest', async () => {
  const before = grid('Total | < | 3');
  const { workbook } = await read(before, { version: '1.12' });
  expect(workbook.sheets[0]?.merges).toEqual([]);
  expect(workbook.remarks).toHaveLength(1);
});

test('refuses an Excel older than the floor by name', async () => {
  const { client } = openInExcel(grid('1'), { version: '1.11' });
  expect(await excelHost(client, { journal: memoryJournal() }).read()).toEqual({
    ok: false,
    problem: { kind: 'host-too-old', wanted: 'ExcelApi 1.12' },
  });
});
