import type { Entry } from '../../../src/adapters/excel/before';
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { sturdyJournal } from '../../../src/adapters/journal/sturdyJournal';
import { openInExcel } from '../../support/excelBook';
import { bilan, fixAndTable } from '../../support/excelPane';
import { pictureOf } from '../../support/workbookPicture';

const shut = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
const closed = { read: shut, write: shut, progress: shut, forget: shut };

test('with a database that answers, entries are there', async () => {
  const kept = memoryJournal<{ written: number; state: 'writing' | 'applied' }>();
  await sturdyJournal(kept).write('w1', { written: 0, state: 'writing' });
  await sturdyJournal(kept).progress('w1', { written: 2, state: 'applied' });
  expect(await sturdyJournal(kept).read('w1')).toEqual({ written: 2, state: 'applied' });
  await sturdyJournal(kept).forget('w1');
  expect(await kept.read('w1')).toBeNull();
});

test('where the browser keeps nothing, a plan is written, undone when refused, and taken back all the same', async () => {
  const { host, client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: sturdyJournal<Entry>(closed), newId: () => 'w1' });
  const before = pictureOf(host.workbook);
  expect(await pane.pending()).toEqual({ ok: true, value: null });
  const last = host.traffic.batches + 3;
  host.state.interfere = (batch) => (batch === last ? { is: 'refused', code: 'GeneralException', after: 3 } : null);
  expect((await pane.apply(fixAndTable)).ok).toBe(false);
  expect(pictureOf(host.workbook)).toEqual(before);
  expect((await pane.apply(fixAndTable)).ok).toBe(true);
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('a database that fails at the end of a write still lets the next plan through', async () => {
  const kept = memoryJournal<Entry>();
  const { client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: sturdyJournal({ ...kept, progress: shut }), newId: () => 'w1' });
  expect((await pane.apply(fixAndTable)).ok).toBe(true);
  expect((await pane.apply({ edits: [], sheets: [], stored: { text: '{"version":1}' } })).ok).toBe(true);
});
