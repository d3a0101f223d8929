import type { Browser, Page } from 'playwright-core';
import { type CellAt, positionOf } from '../../src/domain/cell';
import type { EmbeddedHost } from '../../src/embedded/embeddedHost';
import { openBrowser, openPage, serve, type Watched } from '../support/browser';
import { chunksIn, MOST_BYTES } from '../support/roundTrips';

jest.setTimeout(240_000); // a whole day, on machines that do other things too

/** A total of our first table, which follows the officer's sheet. */
const FIGURE: CellAt = { sheet: 'CCC A-1.3', address: 'G8' };

let browser: Browser;
let watched: Watched;
let page: Page;
let close: () => void;

beforeAll(async () => {
  const served = await serve('excel-mode');
  close = served.close;
  browser = await openBrowser();
  watched = await openPage(browser, `${served.address}/`, { viewport: { width: 1280, height: 760 } });
  ({ page } = watched);
  await page.waitForFunction(() => 'excelMode' in window);
});

afterAll(async () => {
  await browser.close();
  close();
});

const place = (name: string) => page.locator('nav.places a', { hasText: name });
const main = () => page.locator('.actions .ms-Button--primary');
const title = () => page.locator('main h1').textContent();

type Traffic = EmbeddedHost['traffic'] & { readonly sheets: number };

const trafficNow = (): Promise<Traffic> =>
  page.evaluate(() => {
    const { host } = (window as unknown as { excelMode: { host: EmbeddedHost } }).excelMode;
    return { ...host.traffic, sheets: host.workbook.sheets().length };
  });

/** The pane may ask once more after it has shown what it knows: to be told of changes. */
async function restingTraffic(): Promise<Traffic> {
  for (let last = await trafficNow(); ;) {
    await page.waitForTimeout(500);
    const now = await trafficNow();
    if (now.batches === last.batches) return now;
    last = now;
  }
}

/** What went over the wire while something was done; the largest request or answer is that of the day so far. */
async function trafficOf(work: () => Promise<void>): Promise<Traffic> {
  const before = await trafficNow();
  await work();
  const after = await restingTraffic();
  return {
    ...after,
    batches: after.batches - before.batches,
    asked: after.asked - before.asked,
    answered: after.answered - before.answered,
  };
}

test('the workbook is read through the client, when the officer asks', async () => {
  const read = await trafficOf(async () => {
    await page.click('button:has-text("Lire ce classeur")');
    await page.waitForSelector('article.card');
  });
  expect(await title()).toMatch(/^\d+ libellés à préciser$/);
  expect(read.batches).toBeLessThanOrEqual(3 + read.sheets + chunksIn(read));
  expect(read.largest).toBeLessThanOrEqual(MOST_BYTES);
});

test('an answer touches nothing in Excel', async () => {
  const asked = await title();
  const { batches } = await trafficOf(async () => {
    await page.click('article.card .ms-Button--primary');
    await page.waitForSelector('.message.good');
  });
  expect(await title()).not.toBe(asked);
  expect(batches).toBe(0);
});

test('a fix shows before and after, is written in the officer’s cell, and taken back', async () => {
  await place('Vérifier').click();
  await openFixable();
  await page.click('button:has-text("Voir la correction")');
  const cell = cellNamed((await page.locator('.compared th button').first().textContent()) ?? '');
  const before = await cellOf(cell);
  const fixed = await trafficOf(async () => {
    await main().click();
    await page.waitForSelector('.message.good:has-text("corrigée")');
  });
  // The officer's sheet, and the journal of fixes.
  expect(fixed.batches).toBeLessThanOrEqual(1 + 2 * 2 + chunksIn(fixed));
  expect(await cellOf(cell)).not.toEqual(before);
  await page.click('.message.good .ms-Link');
  await page.waitForSelector('.message.good:has-text("comme avant")');
  expect(await cellOf(cell)).toEqual(before);
});

test('the tables are written, in few requests', async () => {
  await place('Tableaux').click();
  expect(await title()).toMatch(/tableaux à écrire$/);
  await main().click();
  await page.waitForSelector('h1:has-text("Ce qui va changer")');
  const before = (await trafficNow()).sheets;
  const written = await trafficOf(async () => {
    await main().click();
    await page.waitForSelector('.message.good:has-text("écrits")');
  });
  expect(await title()).toMatch(/^\d+ tableaux à compléter$/);
  const added = written.sheets - before;
  expect(added).toBeGreaterThan(8);
  expect(written.batches).toBeLessThanOrEqual(1 + 2 * added + chunksIn(written));
  expect(written.largest).toBeLessThanOrEqual(MOST_BYTES);
});

test('a source cell typed in the grid: the table’s formula follows, and findings are counted anew', async () => {
  const before = await cellOf(FIGURE);
  const [, source = ''] = /GES!([A-Z]+\d+)/.exec(before.formula ?? '') ?? [];
  await place('Vérifier').click();
  const counted = await chips();
  await typeIn('GES', source, '813'); // kilotonnes under a heading of tonnes
  await page.waitForFunction((old) => document.querySelector<HTMLElement>('main .chips')?.innerText !== old, counted);
  expect((await cellOf({ sheet: 'GES', address: source })).value).toBe(813);
  const after = await cellOf(FIGURE);
  expect(after.formula).toBe(before.formula);
  expect(after.value).not.toBe(before.value);
});

/** How many points there are to check, by severity. */
const chips = () => page.locator('main .chips').innerText();

test('nothing was said on the console, and nothing asked of another address', () => {
  expect([watched.errors, watched.outside]).toEqual([[], []]);
});

/** Opens groups one after the other until one has a fix. */
async function openFixable(): Promise<void> {
  const groups = page.locator('[data-list] button.it');
  for (let index = 0; index < (await groups.count()); index += 1) {
    if ((await page.locator('button:has-text("Voir la correction")').count()) > 0) return;
    await groups.nth(index).click();
  }
}

/** What a cell of the grid holds: `GES!D9`. */
const cellOf = ({ sheet, address }: CellAt): Promise<{ readonly value: unknown; readonly formula: string | null }> =>
  page.evaluate(
    ([name, row, col]) => {
      const { host } = (window as unknown as { excelMode: { host: EmbeddedHost } }).excelMode;
      const cell = host.workbook
        .sheets()
        .find((one) => one.name() === name)
        ?.cellAt(row, col);
      return { value: cell?.value ?? null, formula: cell?.formula ?? null };
    },
    [sheet, positionOf(address).row, positionOf(address).col] as const,
  );

const cellNamed = (text: string): CellAt => {
  const [sheet = '', address = ''] = text.replace(/'/g, '').split('!');
  return { sheet, address };
};

interface Spreadsheet {
  readonly getActiveWorkbook: () => {
    readonly getSheetByName: (name: string) => {
      readonly getRange: (address: string) => { readonly getCellRect: () => DOMRect };
    } | null;
  } | null;
}

const isEditing = (): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { excelMode: { host: EmbeddedHost } }).excelMode.host.state.isEditing);

/** Types in a cell as a person does: a click on it, then the keyboard. */
async function typeIn(sheet: string, address: string, text: string): Promise<void> {
  await page.locator('#spreadsheet').locator(`text=${sheet}`).first().click();
  const { x, y } = await page.evaluate(
    ([name, cell]) => {
      const { spreadsheet } = (window as unknown as { excelMode: { spreadsheet: Spreadsheet } }).excelMode;
      const rect = spreadsheet.getActiveWorkbook()?.getSheetByName(name)?.getRange(cell).getCellRect();
      return { x: (rect?.x ?? 0) + (rect?.width ?? 0) / 2, y: (rect?.y ?? 0) + (rect?.height ?? 0) / 2 };
    },
    [sheet, address] as const,
  );
  const canvas = await page.locator('#spreadsheet canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  await page.mouse.click(x + (canvas?.x ?? 0), y + (canvas?.y ?? 0));
  await page.keyboard.type(text);
  expect(await isEditing()).toBe(true); // Excel refuses requests as long as a cell is typed in
  await page.keyboard.press('Enter');
  expect(await isEditing()).toBe(false);
}
