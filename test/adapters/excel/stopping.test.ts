import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import type { Place } from '../../../src/ports/workbookHost';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

const long = () =>
  workbookOf([{ name: 'Long', rows: Array.from({ length: 8_000 }, (_, r) => [r, r * 2, `Ligne ${r}`, r / 7]) }]);

test('a reading tells how far it is, and where', async () => {
  const { client } = openInExcel(long());
  const told: (readonly [number, Place | undefined])[] = [];
  await excelHost(client, { journal: memoryJournal() }).read({
    onProgress: (share, place) => told.push([share, place]),
  });
  const shares = told.map(([share]) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(told.at(-1)).toEqual([1, { sheet: 'Long', index: 1, count: 1, row: 8_000, rows: 8_000 }]);
});

test('a reading that is cancelled stops asking, and says so', async () => {
  const { host, client } = openInExcel(long());
  const stop = new AbortController();
  const read = await excelHost(client, { journal: memoryJournal() }).read({
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(read).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(host.traffic.batches).toBeLessThanOrEqual(4);
});

test('a reading is cancelled at once, even when Excel does not answer', async () => {
  const { host, client } = openInExcel(grid('1'));
  host.state.interfere = () => ({ is: 'silent', isDone: false });
  const stop = new AbortController();
  const reading = excelHost(client, { journal: memoryJournal() }).read({ signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  expect(await reading).toEqual({ ok: false, problem: { kind: 'cancelled' } });
});

test('a writing that is cancelled half-way leaves the workbook as it was', async () => {
  const { host, client } = openInExcel(grid('kt | 2019'));
  const before = pictureOf(host.workbook);
  const stop = new AbortController();
  const pane = excelHost(client, { journal: memoryJournal(), requestBytes: 2_000 });
  const sheets = ['a', 'b', 'c'].map((table) => sheetPlan(table, [['x', 1]]));
  const applied = await pane.apply(
    { edits: [], sheets },
    { signal: stop.signal, onProgress: (share) => share > 0.4 && stop.abort() },
  );
  expect(applied).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('a plan does not start over one that was cut', async () => {
  const { host, client } = openInExcel(grid('kt | 2019'));
  const pane = excelHost(client, { journal: memoryJournal(), requestBytes: 2_000 });
  const start = host.traffic.batches;
  host.state.interfere = (batch) => (batch > start + 4 ? { is: 'lost', isDone: false } : null);
  const plan = { edits: [], sheets: [sheetPlan('a', [['x', 1]])] };
  expect(await pane.apply(plan)).toMatchObject({
    ok: false,
    problem: { kind: 'connection-lost', written: 0, total: 1 },
  });
  host.state.interfere = () => null;
  expect(await pane.apply(plan)).toEqual({ ok: false, problem: { kind: 'half-written', written: 0, total: 1 } });
});
