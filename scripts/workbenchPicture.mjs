import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { servePages } from './servePages.mjs';

/**
 * The picture of the workbench, into assets/pictures/: `npm start`, then `node scripts/workbenchPicture.mjs`. In the
 * browser that comes with the packages, or the one that `CHROME_PATH` names.
 */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const served = await servePages({
  folder: at('dist/workbench'),
  files: { 'first.xlsx': at('out/rivemont-contrat.xlsx') },
});
const named = process.env['CHROME_PATH'];
const browser = await playwright.launch({
  executablePath: named ?? (await chromium.executablePath()),
  args: named === undefined ? chromium.args : ['--no-sandbox'],
  headless: true,
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.goto(served.address);
  await page.waitForSelector('nav.places');
  await page.locator('[data-u-comp=slide-tab-item]', { hasText: 'CCC A-1.3' }).click();
  await page.locator('#spreadsheet input').first().fill('D7');
  await page.keyboard.press('Enter');
  await page.locator('nav.places a', { hasText: 'Vérifier' }).click();
  await page.waitForSelector('main h1:has-text("envoi")');
  await page.waitForTimeout(1_500); // the grid paints when it can
  await page.screenshot({ path: at('assets/pictures/workbench.png') });
} finally {
  await browser.close();
  served.close();
}
