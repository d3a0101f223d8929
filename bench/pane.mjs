import { loadavg } from 'node:os';
import { books } from './books.mjs';
import { bundlePane } from './bundle.mjs';
import { coldStart, openBrowser, paneBeside, serve } from './panePages.mjs';
import { tasksOf } from './paneTrace.mjs';

const COLD = Number(process.env.COLD ?? 20);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const ACTIONS = Number(process.env.ACTIONS ?? 2_000);
/** `CLOCK=processor` judges tasks by processor time, for a machine that does other work meanwhile. */
const CLOCK = process.env.CLOCK === 'processor' ? 'processor' : 'clock';
const LONGEST = 600_000;
const FORMATS = { 1: 'dd/mm/yyyy', 2: '0.00%' };
const EDITED = { sheet: 'Bilan GES', row: 2, col: 1 };

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const shown = (value) => `${Math.round(value)} ms`;

function cellOf(cell) {
  if (cell === null || typeof cell !== 'object') return cell;
  const { value, style, formula } = cell;
  return { value, ...(style && { format: FORMATS[style] }), ...(formula && { formula }) };
}
const drawn = ({ sheets }) => sheets.map(({ name, rows }) => ({ name, rows: [...rows].map((row) => row.map(cellOf)) }));

/** 20,000 rows: a plan of actions, an observatory's inventory of all places, and the territory's own; the territory is known. */
const workbook = () => ({
  sheets: [...drawn(books.plan(ACTIONS)), ...drawn(books.inventory(20_000 - ACTIONS)), ...drawn(books.territory())],
  stored: JSON.stringify({
    version: 1,
    settings: { territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' }, baselineYear: 2019 },
    mapping: [],
    sheets: [],
  }),
});

/** Waits in the page for something to be so. */
const until = (page, what, given) => page.waitForFunction(what, given, { timeout: LONGEST });
const place = (page, name) => page.locator('nav.places a', { hasText: name }).click();
const main = (page) => page.locator('.foot .ms-Button--primary').first().click({ timeout: LONGEST });
const answered = (page, verb) =>
  until(page, (name) => window.noted.asked.some((one) => one.verb === name && one.to !== undefined), verb);
const isIdle = (page) => until(page, () => document.querySelector('.ms-ProgressIndicator') === null);

/** A workbook that is known is read without being asked: that reading is stopped, so that the next one is measured whole. */
async function atRest({ page }) {
  await page.waitForTimeout(800); // work is shown after half a second
  const cancel = page.locator('button:has-text("Annuler")');
  if ((await cancel.count()) > 0) await cancel.first().click();
  await page.waitForSelector('button:has-text("Lire ce classeur")', { timeout: LONGEST });
}

/** What an officer does, step by step. */
const day = [
  [
    'read',
    async ({ page }) => {
      await page.click('button:has-text("Lire ce classeur")');
      await answered(page, 'understand');
      await isIdle(page);
    },
  ],
  ['check', async ({ page }) => place(page, 'Vérifier')],
  [
    'write tables',
    async ({ page }) => {
      await place(page, 'Tableaux');
      await main(page);
      await answered(page, 'previewTables');
      await until(page, () => document.body.innerText.includes('Ce qui va changer'));
      await main(page);
      await answered(page, 'applied');
      await isIdle(page);
    },
  ],
  [
    'edit a cell',
    async ({ page, order }) => {
      await order({ is: 'type', at: EDITED, content: { value: 512.5 } });
      await answered(page, 'changed');
    },
  ],
];

/** Milliseconds from « Annuler » to a pane that is free again, so long after a reading has begun. */
async function cancelled(pane, after) {
  const { page } = pane;
  await page.click('button:has-text("Lire ce classeur")');
  return page.evaluate(async (wait) => {
    const button = (text) => [...document.querySelectorAll('button')].find((one) => one.textContent.includes(text));
    const seen = (found) =>
      new Promise((end) => {
        if (found()) return end();
        new MutationObserver((_, observer) => found() && (observer.disconnect(), end())).observe(document.body, {
          childList: true,
          subtree: true,
        });
      });
    await seen(() => button('Annuler'));
    await new Promise((go) => setTimeout(go, wait));
    if (button('Annuler') === undefined) return null; // it was over
    const from = performance.now();
    button('Annuler').click();
    await seen(() => button('Lire ce classeur'));
    return performance.now() - from;
  }, after);
}

const line = (work, ours, beside, measured, atMost) => [
  work,
  ours,
  beside,
  `${Math.round(measured)}`,
  `≤ ${atMost}`,
  measured <= atMost ? 'met' : 'NOT MET',
];

/** The lines of the pane: in the browser that comes with the packages, Excel answering from another thread. */
export async function paneLines() {
  const folder = await bundlePane();
  const { address, close } = await serve(folder);
  const cold = [];
  for (let n = 0; n < COLD; n += 1) {
    const browser = await openBrowser();
    cold.push(await coldStart(browser, address));
    await browser.close();
  }
  const lines = [line(`pane: cold, first usable, median of ${COLD} (ms)`, shown(median(cold)), '', median(cold), 500)];
  const rounds = [];
  const cancels = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const browser = await openBrowser();
    const pane = await paneBeside(browser, address, folder, workbook());
    await atRest(pane);
    for (const after of [30, 300, 900]) cancels.push(await cancelled(pane, after));
    await pane.page.reload();
    await until(pane.page, () => window.noted.usable !== null);
    await atRest(pane);
    const steps = {};
    for (const [name, work] of day) {
      const from = performance.now();
      const tasks = await tasksOf(browser, pane.page, () => work(pane));
      const longest = (by) => Math.max(...tasks.map((task) => task[by]));
      steps[name] = { time: performance.now() - from, clock: longest('clock'), processor: longest('processor') };
    }
    const asked = await pane.page.evaluate(() => window.noted.asked.map(({ verb, from, to }) => [verb, to - from]));
    steps.changed = asked.find(([verb]) => verb === 'changed')[1];
    rounds.push(steps);
    await browser.close();
  }
  close();
  for (const [name] of day) {
    const of = (field) => median(rounds.map((steps) => steps[name][field]));
    lines.push(
      line(
        `pane, 20,000 rows: ${name} (${shown(of('time'))}), longest task (ms)`,
        `${shown(of('clock'))} clock`,
        `${shown(of('processor'))} processor`,
        of(CLOCK),
        50,
      ),
    );
  }
  const latency = cancels.filter((one) => one !== null);
  lines.push(line('pane: « Annuler » while reading (ms)', shown(Math.max(...latency)), '', median(latency), 200));
  const changed = median(rounds.map((steps) => steps.changed));
  lines.push(line('pane: one edited cell, asked to answered (ms)', shown(changed), '', changed, 50));
  lines.push([`machine: load ${loadavg()[0].toFixed(1)}`, '', '', '', '', '']);
  return lines;
}
