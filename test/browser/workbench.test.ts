import { inflateEntry } from '../../src/adapters/xlsx/inflate';
import type { Browser, Page } from 'playwright-core';
import { addressOf } from '../../src/domain/cell';
import { formulaAt, valueAt, type Workbook } from '../../src/domain/workbook';
import { axeFindings, openBrowser, openPage, serve, type Watched } from '../support/browser';
import { eventually } from '../support/eventually';
import { contentIn, readFile, sampleBytes, workbenchPage } from '../support/workbenchPage';
import { opened as openedZip, textIn } from '../support/xlsxFile';

jest.setTimeout(240_000);

/** The grid is a canvas, a declared exception: all can be done from the pane. */
const GRID = '#spreadsheet';
const sample = sampleBytes('01-rivemont-climat.xlsx');

let browser: Browser;
let watched: Watched;
let page: Page;
let bench: ReturnType<typeof workbenchPage>;
let close: () => void;

beforeAll(async () => {
  const served = await serve('workbench');
  close = served.close;
  browser = await openBrowser();
  watched = await openPage(browser, `${served.address}/`, { viewport: { width: 1280, height: 760 } });
  ({ page } = watched);
  bench = workbenchPage(page);
  await page.waitForSelector('nav.places');
  await bench.titled(/à préciser$/);
  await bench.sheet('Plan d’actions'); // its wrapped texts make the spreadsheet fetch where words may be cut
  await page.waitForTimeout(1_000);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true); // all that follows is done without any network
});

afterAll(async () => {
  await browser.close();
  close();
});

test('the sample is read, and its questions are asked', async () => {
  expect(await bench.title()).toMatch(/^\d+ libellés à préciser$/);
  expect(await page.locator('article.card h3').first().textContent()).toMatch(/\s\?$/);
});

test('an answer is kept, and can be undone', async () => {
  const asked = await bench.title();
  await page.click('article.card .ms-Button--primary');
  await page.waitForSelector('.message.good');
  expect(await bench.title()).not.toBe(asked);
  await page.click('.message.good .ms-Link');
  await page.waitForFunction((before) => document.querySelector('main h1')?.textContent === before, asked);
});

test('a fix shows before and after, is written in the officer’s cell, and taken back', async () => {
  await bench.place('Vérifier').click();
  await openFixable();
  await page.click('button:has-text("Voir la correction")');
  const before = await page.locator('.compared del').first().textContent();
  const after = await page.locator('.compared ins').first().textContent();
  expect([before, after]).not.toContain(''); // a number typed as text looks the same once it is one
  await bench.main().click();
  await bench.good('corrigée');
  await page.click('.message.good .ms-Link');
  await bench.good('comme avant');
  // What is computed from a cell comes a moment after it: the file is the first one again once it has.
  await eventually(async () => expect(await unlike(await bench.saved(), sample)).toEqual([]));
});

/** Opens groups one after the other until one has a fix. */
async function openFixable(): Promise<void> {
  const groups = page.locator('[data-list] button.it');
  for (let index = 0; index < (await groups.count()); index += 1) {
    if ((await page.locator('button:has-text("Voir la correction")').count()) > 0) return;
    await groups.nth(index).click();
  }
}

test('the tables are previewed, written beside the officer’s sheets, and taken back', async () => {
  await write();
  await bench.written();
  await page.click('.message.good .ms-Link'); // what is computed meanwhile does not take the way back
  await bench.good('comme avant');
  await bench.titled(/à écrire$/);
  expect(await page.locator('[data-u-comp=slide-tab-item]', { hasText: 'CCC' }).count()).toBe(0);
  await write();
});

async function write(): Promise<void> {
  await bench.place('Tableaux').click();
  await bench.titled(/à écrire$/);
  await bench.main().click();
  await page.waitForSelector('h1:has-text("Ce qui va changer")');
  await bench.main().click();
  await bench.good('écrits');
  await bench.titled(/à (?:jour|compléter)$/);
}

test('saving keeps every other part, byte for byte', async () => {
  await eventually(async () => expect(await unlike(await bench.saved(), sample)).toEqual([]));
});

test('a source cell typed in the grid is followed by the tables, and only it and what depends on it change', async () => {
  const old = await bench.saved();
  await bench.sheet('GES');
  await bench.type('G8', '123456');
  const before = await readFile(old);
  await eventually(async () => {
    const figures = movedFigures(before, await readFile(await bench.saved()));
    expect(figures).toContainEqual(expect.stringMatching(/^CCC A-1\.3!/));
  });
  const file = await bench.saved();
  const now = await readFile(file);
  expect(contentIn(now, 'GES', 'G8')).toBe(123_456);
  const touched = await unlike(file, sample);
  const changed = touched.flatMap((part) => changedCells(textIn(sample, part), textIn(file, part)));
  expect(touched).toContain('xl/worksheets/sheet2.xml');
  expect(changed.filter((cell) => !cell.includes('<f'))).toEqual(['<c r="G8" s="9"><v>123456</v></c>']);
  expect(changed).toContainEqual(expect.stringMatching(/^<c r="G18"/));
});

test('a finding follows what is typed', async () => {
  await bench.place('Vérifier').click();
  const before = await page.locator('nav.places').textContent();
  await bench.sheet('GES');
  await bench.type('G18', '999999999');
  await page.waitForFunction((text) => document.querySelector('nav.places')?.textContent !== text, before);
  await page.keyboard.press('Control+z');
  await page.waitForFunction((text) => document.querySelector('nav.places')?.textContent === text, before);
});

test('leaving asks when something is not saved, and opening another workbook too', async () => {
  let isAsked = false;
  page.once('dialog', (dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await page.waitForTimeout(500);
  expect(isAsked).toBe(true);
  await bench.open('autre.xlsx', sample);
  await page.waitForSelector('dialog[open] h2:has-text("ne sont pas enregistrés")');
  expect(await axeFindings(page, [GRID])).toEqual([]);
  await page.click('dialog[open] button:has-text("Annuler")');
  expect(await page.locator('.topbar .name').textContent()).not.toContain('autre');
});

test('the saved file opens again as it was saved', async () => {
  const bytes = await bench.saved();
  await bench.open('rivemont.xlsx', bytes);
  await bench.opened('rivemont.xlsx');
  await bench.place('Tableaux').click();
  await bench.titled(/à (?:jour|compléter)$/);
  expect(await unlike(await bench.saved(), bytes)).toEqual([]);
});

test('a file that is dropped is opened, or gives a sheet', async () => {
  await bench.drop('04-rivemont-ppi.xlsx', sampleBytes('04-rivemont-ppi.xlsx'));
  await page.click('dialog[open] button:has-text("Reprendre une feuille")');
  await page.waitForSelector('main h2:has-text("04-rivemont-ppi")');
  expect(await axeFindings(page, [GRID])).toEqual([]);
  const boxes = page.locator('main input[type=checkbox]');
  if ((await page.locator('main input[type=checkbox]:checked').count()) === 0)
    await boxes.first().check({ force: true });
  await bench.main().click();
  await bench.good('copiée');
  const taken = (await readFile(await bench.saved())).sheets.filter(({ copyOf }) => copyOf !== undefined);
  expect(taken.map(({ copyOf }) => copyOf?.file)).toContain('04-rivemont-ppi.xlsx');
  await bench.drop('05-rivemont-propre.xlsx', sampleBytes('05-rivemont-propre.xlsx'));
  await page.click('dialog[open] .ms-Button--primary');
  await bench.opened('05-rivemont-propre.xlsx');
});

test.each([
  ['image.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['abime.xlsx', sample.slice(0, 20_000)],
  ['vide.xlsx', new Uint8Array()],
  ['secret.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
])('%s is refused in a sentence, and the workbook in front stays', async (name, bytes) => {
  const before = [await page.locator('.topbar .name').textContent(), await bench.title()];
  await bench.open(name, bytes);
  await page.waitForSelector(`.message.blocking:has-text("${name}")`);
  expect(await bench.title()).toBe(before[1]);
  expect(await page.locator('.topbar .name').textContent()).toBe(before[0]);
  expect((await readFile(await bench.saved())).sheets.length).toBeGreaterThan(0);
});

test.each(['Lire', 'Vérifier', 'Tableaux', 'Envoyer'])('axe finds nothing in %s', async (name) => {
  await bench.place(name).click();
  await page.waitForTimeout(400);
  expect(await axeFindings(page, [GRID])).toEqual([]);
});

const csv = (label: string) => new TextEncoder().encode(`GES (tCO2e);2018;2019\n${label};10;11\nTertiaire;20;21\n`);

test('a CSV is opened as a workbook, gives its sheet, and is saved as a new .xlsx', async () => {
  await bench.drop('transport.csv', csv('Transport'));
  await page.click('dialog[open] button:has-text("Reprendre une feuille")');
  await page.waitForSelector('main h2:has-text("transport.csv")');
  await bench.open('liste.csv', csv('Résidentiel'));
  await bench.opened('liste.csv');
  await bench.titled(/^(Tout est compris|\d+ libellés? à préciser)$/);
  expect(contentIn(await readFile(await bench.saved()), 'liste', 'B2')).toBe(10);
  await bench.opened('liste.xlsx');
});

test('an address that is clicked gives its cell the focus, whole and in sight; a key leaves the focus in the pane', async () => {
  await bench.open('rivemont.xlsx', sample);
  await bench.opened('rivemont.xlsx');
  await bench.place('Lire').click();
  const address = page.locator('article.card .ms-Link.cell').first();
  await address.focus();
  await page.keyboard.press('Enter');
  await bench.inFront(address);
  expect(await address.evaluate((link) => link === document.activeElement)).toBe(true);
  await address.click();
  await page.waitForFunction(() => document.activeElement?.closest('#spreadsheet') != null);
  const [sheet = '', cell = ''] = (await address.textContent())?.split('!') ?? [];
  await page.keyboard.type('mot', { delay: 30 });
  await page.keyboard.press('Enter');
  await eventually(async () => expect(contentIn(await readFile(await bench.saved()), sheet, cell)).toBe('mot'));
});

test('the spreadsheet speaks French to screen readers, keeps its colours in the dark, and nothing makes the page longer', async () => {
  expect(await page.locator('[aria-label="Close sidebar"]').count()).toBe(0);
  expect(await page.locator('[aria-label="Fermer le volet du tableur"]').count()).toBe(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForSelector(':root.dark');
  const bar = await page
    .locator('#spreadsheet input')
    .first()
    .evaluate((input) => getComputedStyle(input).colorScheme);
  expect(bar).toBe('light');
  await bench.place('Lire').click();
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight]);
  expect(whole).toBe(seen);
  await page.emulateMedia({ colorScheme: 'light' });
});

test('nothing was said on the console, and nothing asked of another address', () => {
  expect([watched.errors, watched.outside]).toEqual([[], []]);
});

/** Parts of a file that are no index part, and that are not as they were in another. */
async function unlike(bytes: Uint8Array, before: Uint8Array): Promise<readonly string[]> {
  const index =
    /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|docProps\/app\.xml|xl\/calcChain\.xml)$/;
  const [first, last] = [openedZip(before), openedZip(bytes)];
  return first.entries.flatMap((entry) => {
    if (index.test(entry.name)) return [];
    const now = last.entry(entry.name);
    const [was, is] = [inflateEntry(first, entry), now && inflateEntry(last, now)];
    return was.ok && is?.ok === true && Buffer.compare(was.value, is.value) === 0 ? [] : [entry.name];
  });
}

/** Cells of a sheet's XML that are not as they were; nothing else of it may have changed. */
function changedCells(before: string, after: string): readonly string[] {
  const cell = /<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs;
  expect(after.replace(cell, '')).toBe(before.replace(cell, ''));
  const was = new Set(before.match(cell));
  return (after.match(cell) ?? []).filter((one) => !was.has(one));
}

/** Cells of our tables that hold a formula, and whose value moved. */
function movedFigures(before: Workbook, after: Workbook): readonly string[] {
  return after.sheets.flatMap((sheet) => {
    const old = sheet.ours === undefined ? undefined : before.sheets.find(({ ours }) => ours === sheet.ours);
    if (old === undefined || sheet.ours === 'lineage') return [];
    const moved: string[] = [];
    for (let row = 0; row < sheet.height; row += 1) {
      for (let col = 0; col < sheet.width; col += 1) {
        if (formulaAt(sheet, row, col) === null || valueAt(sheet, row, col) === valueAt(old, row, col)) continue;
        moved.push(`${sheet.name}!${addressOf(row, col)}`);
      }
    }
    return moved;
  });
}

test('at 320 px nothing scrolls sideways: the pane stands above the spreadsheet', async () => {
  await page.setViewportSize({ width: 320, height: 760 });
  const widths = await page.evaluate(() =>
    ['html', '.topbar', '.pane', '#spreadsheet'].map((part) => document.querySelector(part)?.scrollWidth ?? 0),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  const heights = await page.evaluate(() =>
    ['.pane', '#spreadsheet'].map((part) => document.querySelector(part)?.clientHeight ?? 0),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(190);
  await page.setViewportSize({ width: 1280, height: 760 });
});
