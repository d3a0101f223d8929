import type { Browser, Page } from 'playwright-core';
import type { ExcelHost } from '../../src/adapters/excel/excelHost';
import type { WritePlan } from '../../src/domain/plan';
import type { ExcelOrder } from '../pages/farExcel';
import { openBrowser, serve } from '../support/browser';
import { sheetPlan } from '../support/sheetPlans';

jest.setTimeout(120_000);

// The browser's own database keeps what a write changes: the pane that comes after a cut one goes on from there.

const plan: WritePlan = {
  edits: [{ at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 }],
  sheets: ['A-1.1', 'A-1.3', 'B-2.1'].map((table) =>
    sheetPlan(table, [
      ['Secteur', 2019],
      ['Transport', { value: 298, formula: 'Bilan!B2' }],
    ]),
  ),
  stored: { text: '{"version":1}' },
};
const other: WritePlan = { edits: [], sheets: [sheetPlan('A-1.3', [['Secteur', 2030]])] };

let browser: Browser;
let close: () => void;
let excel: Page;
let pane: Page;

beforeAll(async () => {
  const served = await serve('test-pages');
  close = served.close;
  browser = await openBrowser();
  const context = await browser.newContext();
  excel = await context.newPage();
  await excel.goto(`${served.address}/excelSide.html`);
  pane = await context.newPage();
  await pane.goto(`${served.address}/excelPane.html`);
});

afterAll(async () => {
  await browser.close();
  close();
});

const order = (asked: ExcelOrder) =>
  excel.evaluate((one) => (window as unknown as { order: (asked: unknown) => Promise<unknown> }).order(one), asked);

type Verb = 'apply' | 'pending' | 'resume' | 'undo' | 'takeBack';
/** Asks the pane's host. */
const ask = (verb: Verb, ...given: readonly unknown[]) =>
  pane.evaluate(
    ([name, args]) =>
      (window as unknown as { pane: Record<string, (...given: readonly unknown[]) => unknown> }).pane[name]?.(...args),
    [verb, given] as const,
  ) as Promise<Awaited<ReturnType<ExcelHost['pending']>>>;

/** A workbook where a plan is cut after so many requests, and the pane is loaded again. */
async function cut(after: number) {
  await order({
    is: 'open',
    sheets: [
      {
        name: 'Bilan',
        rows: [
          ['kt CO2e', 2019],
          ['Transport', 298_000],
        ],
      },
    ],
  });
  const before = await order({ is: 'picture' });
  await order({ is: 'cut', after });
  const applied = await ask('apply', plan);
  await order({ is: 'cut', after: null });
  await pane.reload();
  return { before, applied };
}

const LONG = 9; // requests: the first sheets are written, the last is not

test('a write that was cut is known to the pane that is loaded after it', async () => {
  const { applied } = await cut(LONG);
  expect(applied).toMatchObject({ ok: false, problem: { kind: 'connection-lost', total: 4 } });
  const pending = await ask('pending');
  expect(pending).toMatchObject({ ok: true, value: { total: 4 } });
  expect(pending.ok && pending.value?.written).toBeGreaterThan(0);
  expect(await ask('apply', other)).toMatchObject({ ok: false, problem: { kind: 'half-written' } });
  expect(await ask('undo')).toEqual({ ok: true, value: { left: [] } });
});

test('it goes on with it, and can take it all back after another reload', async () => {
  const { before } = await cut(LONG);
  expect(await ask('resume')).toMatchObject({ ok: true, value: { sheets: [{}, {}, {}] } });
  expect(await ask('pending')).toEqual({ ok: true, value: null });
  const picture = (await order({ is: 'picture' })) as { sheets: { name: string }[] };
  expect(picture.sheets.map(({ name }) => name)).toEqual(['Bilan', 'CCC A-1.1', 'CCC A-1.3', 'CCC B-2.1']);
  await pane.reload();
  expect(await ask('takeBack')).toEqual({ ok: true, value: { left: [] } });
  expect(await order({ is: 'picture' })).toEqual(before);
});

test('or undoes it, and nothing is left', async () => {
  const { before } = await cut(LONG);
  expect(await ask('undo')).toEqual({ ok: true, value: { left: [] } });
  expect(await order({ is: 'picture' })).toEqual(before);
  expect(await ask('pending')).toEqual({ ok: true, value: null });
});

test('an entry of another version is left alone', async () => {
  await cut(LONG);
  await pane.evaluate(
    () =>
      new Promise<void>((end, fail) => {
        const opening = indexedDB.open('passerelle-journal');
        opening.addEventListener('error', () => fail(new Error('not opened')));
        opening.addEventListener('success', () => {
          const entries = opening.result.transaction('entries', 'readwrite').objectStore('entries');
          const got = entries.get('w1');
          got.addEventListener('success', () => {
            entries.put({ ...got.result, version: 2 }, 'w1').addEventListener('success', () => {
              opening.result.close();
              end();
            });
          });
        });
      }),
  );
  await pane.reload();
  expect(await ask('pending')).toEqual({ ok: true, value: null });
});
