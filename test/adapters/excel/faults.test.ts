import { type ExcelHost, excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { Entry } from '../../../src/adapters/excel/before';
import type { WritePlan } from '../../../src/domain/plan';
import type { Interference } from '../../../src/embedded/embeddedHost';
import { clientTo, openInExcel } from '../../support/excelBook';
import { grids } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

jest.setTimeout(120_000); // the work is done again for each request that may fail

/** Silence is told soon, but no answer of a busy machine is taken for one. */
const PATIENT = { quiet: 0.2, silence: 0.4, editing: 0.2, retry: 0.02 };

/** A workbook of the officer's, with a sheet of ours from an earlier plan. */
const officers = () =>
  grids({ Bilan: "kt CO2e | 2019 | 2021\nTransport | 298000 | '1 044\nTotal | =B2*2 => 596000 | '12@@" });
const earlier: WritePlan = {
  edits: [],
  sheets: [
    sheetPlan('A-1.3', [
      ['Secteur', 2019, 'Note'],
      ['Transport', { value: 298, formula: 'Bilan!B2/1000' }, "'= au total"],
      [null, 'vieux'],
    ]),
  ],
  stored: { text: '{"version":1,"note":"avant"}' },
};
/** Two cells of the officer's, our sheet anew, a hidden sheet more, and what is to be remembered. */
const plan: WritePlan = {
  edits: [
    { at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 },
    { at: { sheet: 'Bilan', address: 'B3' }, from: 596_000, fromFormula: 'B2*2', to: 596, toFormula: 'B2*2+0' },
  ],
  sheets: [
    sheetPlan(
      'A-1.3',
      [
        ['Secteur', 2021],
        ['Transport', { value: 1, formula: 'Bilan!B2*3', format: { numberFormat: '0.0', fill: 'FFEECC' } }],
      ],
      { merges: [{ top: 3, left: 0, bottom: 3, right: 1 }], frozen: { rows: 1, cols: 1 }, tabColor: '0B5563' },
    ),
    sheetPlan(
      'lineage',
      [
        ['Cell', 'Source'],
        ['B2', '=Bilan!B2'],
      ],
      {
        name: 'CCC Origine',
        visibility: 'hidden',
        links: [{ row: 1, col: 0, to: { sheet: 'Bilan', address: 'B2' }, tip: 'voir' }],
      },
    ),
  ],
  stored: { text: '{"version":1,"note":"après"}' },
};

/** The workbook with our earlier sheet, and a pane that splits its writing into many small requests. */
async function opened() {
  const { host, client } = openInExcel(officers());
  const journal = memoryJournal<Entry>();
  const pane = () => excelHost(clientTo(host), { journal, patience: PATIENT, requestBytes: 5_000, newId: () => 'w1' });
  const first = excelHost(client, { journal, newId: () => 'w1' });
  if (!(await first.apply(earlier)).ok) throw new Error('the earlier plan is not written');
  return { host, pane, before: pictureOf(host.workbook) };
}

/** What the plan makes when nothing fails, and in how many requests. */
async function whole() {
  const { host, pane } = await opened();
  const start = host.traffic.batches;
  const applied = await pane().apply(plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return { after: pictureOf(host.workbook), requests: host.traffic.batches - start };
}

/** Lets one request of a plan's writing go wrong, then everything through again. */
async function broken(nth: number, wrong: Interference) {
  const { host, pane, before } = await opened();
  const failing = host.traffic.batches + nth;
  host.state.interfere = (batch) => {
    if (wrong.is === 'refused') return batch === failing ? wrong : null;
    return batch === failing ? wrong : batch > failing ? { is: wrong.is, isDone: false } : null;
  };
  const applied = await pane().apply(plan);
  host.state.interfere = () => null;
  return { host, pane, before, applied };
}

test('a plan without a fault changes what it says and nothing else', async () => {
  const { after, requests } = await whole();
  expect(requests).toBeGreaterThan(8);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Bilan', 'CCC A-1.3', 'CCC Origine']);
  expect(after.active).toBe((await opened()).before.active);
});

describe('whatever request is refused, wholly or half-way, everything is as it was', () => {
  test.each([0, 2, 5])('after %i actions of it', async (after) => {
    const { requests } = await whole();
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, before, applied } = await broken(nth, { is: 'refused', code: 'GeneralException', after });
      if (applied.ok) continue; // the request had no more actions than those that were let through
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
      expect([nth, host.state.hasEvents]).toEqual([nth, true]);
      expect(await pane().pending()).toEqual({ ok: true, value: null });
    }
  });
});

describe.each([
  ['the connection lost before Excel did it', { is: 'lost', isDone: false }],
  ['the connection lost after Excel did it', { is: 'lost', isDone: true }],
  ['the pane reloaded without an answer', { is: 'silent', isDone: true }],
] as const)('%s, at any request', (_, wrong) => {
  test('is undone at reconnection, and nothing is left', async () => {
    const { requests } = await whole();
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, before, applied } = await broken(nth, wrong);
      const isPending = await isCut(pane());
      // Before anything is written there is nothing to mend; after that, the officer is told so.
      expect([nth, applied.ok, isLost(applied)]).toEqual([nth, false, isPending]);
      const undone = isPending ? await pane().undo() : NOTHING_LEFT;
      expect([nth, undone]).toEqual([nth, NOTHING_LEFT]);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
      expect([nth, await isCut(pane())]).toEqual([nth, false]);
    }
  });

  test('is resumed at reconnection, and all is there', async () => {
    const { requests, after } = await whole();
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane } = await broken(nth, wrong);
      if (!(await isCut(pane()))) continue;
      expect([nth, await pane().resume()]).toMatchObject([nth, { ok: true }]);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, after]);
      expect([nth, host.state.hasEvents]).toEqual([nth, true]);
    }
  });
});

const NOTHING_LEFT = { ok: true, value: { left: [] } };

async function isCut(pane: ExcelHost): Promise<boolean> {
  const pending = await pane.pending();
  if (!pending.ok) throw new Error(JSON.stringify(pending.problem));
  return pending.value !== null;
}

const isLost = (applied: Awaited<ReturnType<ExcelHost['apply']>>): boolean =>
  !applied.ok && applied.problem.kind === 'connection-lost';
