import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { CellValue } from '../../../src/domain/cell';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { indexAt, valueOf, type Workbook } from '../../../src/domain/workbook';
import { openInExcel } from '../../support/excelBook';
import { chunksIn, MOST_BYTES } from '../../support/roundTrips';

const book = (
  ...sizes: readonly (readonly [rows: number, cols: number, cell: (r: number, c: number) => CellValue])[]
) =>
  workbookOf(
    sizes.map(([rows, cols, cell], i) => ({
      name: `F${i + 1}`,
      rows: Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => cell(r, c))),
    })),
  );
const figures = (r: number, c: number) => (c === 0 ? `Ligne ${r}` : r * 100 + c / 7);

const cellsOf = ({ sheets }: Workbook) => sheets.map(({ cells }) => cells.count);

jest.setTimeout(30_000); // machines differ: what is counted is requests

describe('reading takes at most 3 + sheets + MB / 1.5 requests, whatever the size', () => {
  test.each<[string, Workbook]>([
    ['a dozen small sheets', book(...Array.from({ length: 12 }, () => [30, 8, figures] as const))],
    ['an empty workbook', book([0, 0, figures])],
    ['one long sheet', book([12_000, 8, figures])],
    ['one narrow sheet', book([30_000, 1, figures])],
    ['one wide sheet', book([20, 3_000, figures])],
    ['long texts, not only numbers (pitfall-05-payload)', book([4_000, 4, (r) => `${r}${'é'.repeat(250)}`])],
    [
      'long and short sheets together',
      book([5_000, 6, figures], [5, 5, figures], [6_000, 3, figures], [2, 2, figures]),
    ],
  ])('%s', async (_, workbook) => {
    const { host, client } = openInExcel(workbook);
    const read = await excelHost(client, { journal: memoryJournal() }).read();
    expect(read.ok && cellsOf(read.value)).toEqual(cellsOf(workbook));
    const { traffic } = host;
    expect(traffic.batches).toBeLessThanOrEqual(3 + workbook.sheets.length + chunksIn(traffic));
    expect(traffic.largest).toBeLessThanOrEqual(MOST_BYTES);
  });
});

test('texts that grow from row to row stay far from Excel’s limit, and none is lost', async () => {
  const workbook = book([3_000, 4, (r) => 'x'.repeat(r / 5)]);
  const { host, client } = openInExcel(workbook);
  const read = await excelHost(client, { journal: memoryJournal() }).read();
  expect(read.ok && cellsOf(read.value)).toEqual(cellsOf(workbook));
  expect(host.traffic.largest).toBeLessThan(5_000_000);
});

test('a sheet whose texts suddenly become huge is asked again by less, and read whole', async () => {
  const workbook = book([3_000, 6, (r) => (r < 1_000 ? 1 : `${r}${'x'.repeat(3_000)}`)]);
  const { client } = openInExcel(workbook);
  const read = await excelHost(client, { journal: memoryJournal() }).read();
  expect(read.ok && cellsOf(read.value)).toEqual(cellsOf(workbook));
  const [sheet] = read.ok ? read.value.sheets : [];
  expect(sheet && valueOf(sheet.cells, indexAt(sheet, 2_999, 5))).toBe(`2999${'x'.repeat(3_000)}`);
});
