import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openPack } from '../../src/adapters/pack/openPack';
import { webDigest } from '../../src/adapters/pack/webDigest';
import { axeFindings, openBrowser, openPage, serve } from '../support/browser';
import { workbenchPage } from '../support/workbenchPage';

jest.setTimeout(240_000);

let browser: Browser;
let page: Page;
let close: () => void;

beforeAll(async () => {
  const served = await serve('workbench');
  close = served.close;
  browser = await openBrowser();
  ({ page } = await openPage(browser, `${served.address}/`, { viewport: { width: 1280, height: 760 } }));
  await page.waitForSelector('nav.places');
  await workbenchPage(page).titled(/à préciser$/);
});

afterAll(async () => {
  await browser.close();
  close();
});

test('a draft is ticked part by part, made as a file, and its fingerprint is shown to be given to the reader', async () => {
  await workbenchPage(page).place('Envoyer').click();
  await page.click('button:has-text("Faire le dossier à envoyer")');
  await page.waitForSelector('main h1:has-text("Faire le dossier")');
  await page.waitForSelector('label:has-text("Constats et justifications")');
  expect(await axeFindings(page, ['#spreadsheet'])).toEqual([]);
  await page.click('label:has-text("Correspondance")');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('button:has-text("Faire le fichier")'),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const pack = await openPack(bytes, download.suggestedFilename());
  if (!pack.ok) throw new Error(pack.problem.kind);
  const roles = new Set(pack.value.manifest.parts.map(({ role }) => role));
  expect(roles).toEqual(new Set(['workbook', 'report', 'facts', 'tables', 'findings']));
  expect(await page.textContent('.fingerprint')).toBe(await webDigest(bytes));
});

test('a final pack waits, and says for what', async () => {
  await page.click('label:has-text("Dossier définitif")');
  await page.waitForSelector('text=Le dossier définitif attend');
  expect(await page.locator('button:has-text("Faire le fichier")').isDisabled()).toBe(true);
});
