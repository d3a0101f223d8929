import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axeFindings, openBrowser, openPage, serve, type Watched } from '../support/browser';
import { ran } from '../support/machine';
import { packOfCity } from '../support/nineCities';
import { nineLaureates } from '../support/nineLaureates';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'passerelle-cities-'));
let browser: Browser;
let watched: Watched;
let page: Page;
let close: () => void;
const packs = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const city of nineLaureates) packs.set(city.file, await packOfCity(city));
  for (const [name, bytes] of packs) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'faux.zip'), 'bonjour');
  const served = await serve('workbench');
  close = served.close;
  browser = await openBrowser();
  watched = await openPage(browser, `${served.address}/cities.html`);
  ({ page } = watched);
  await page.waitForSelector('main h1');
});

afterAll(async () => {
  await browser.close();
  close();
  rmSync(folder, { recursive: true });
});

test('nine packs and a file that is none: each is told, and the workbook saved is the command line’s own', async () => {
  const names = [...packs.keys(), 'faux.zip'];
  await page.setInputFiles(
    'input[type=file]',
    names.map((name) => join(folder, name)),
  );
  await page.waitForSelector('section .ms-Button--primary');
  expect(await page.locator('li[data-state=read]').count()).toBe(9);
  expect(await page.locator('li[data-state=refused]').textContent()).toContain('faux.zip');
  expect(await page.locator('.summary').textContent()).toContain('Lauréats reçus : 9 sur 9');
  const saving = page.waitForEvent('download');
  await page.click('section .ms-Button--primary');
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
  const line = ['consolidate', ...names, '--out', 'villes.xlsx'];
  const { disk } = await ran(line, { ...Object.fromEntries(packs), 'faux.zip': 'bonjour' });
  expect(Buffer.concat(chunks).equals(Buffer.from(disk.get('villes.xlsx') ?? []))).toBe(true);
});

test('the page is accessible, and asks nothing of any other address', async () => {
  expect(await axeFindings(page)).toEqual([]);
  expect([watched.errors, watched.outside]).toEqual([[], []]);
});
