import type { Page } from 'playwright-core';
import { idle, panesInBrowser } from '../support/paneOnPage';

jest.setTimeout(120_000);

const { read } = panesInBrowser();

/** The pane is loaded again, as a person or Excel does, and reads the workbook. */
async function reloaded(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector('h1');
  await page.evaluate(() => pane.model.read());
  await idle(page);
}

test('an answer that the workbook does not hold comes back after a reload, is said to, and one door drops it', async () => {
  const { page } = await read('lang=fr&id=w1', 350, 760);
  const asked = await page.locator('h1').textContent();
  await page.locator('.cards > li').first().locator('.ms-Button--primary').click();
  await page.waitForSelector('.message.good');
  const left = await page.locator('h1').textContent();
  expect(left).not.toBe(asked);
  expect(await page.locator('.recovered').count()).toBe(0);

  await reloaded(page);
  expect(await page.locator('h1').textContent()).toBe(left);
  expect(await page.locator('.recovered').textContent()).toMatch(/^1 choix retrouvé, fait avant la fermeture du volet/);
  expect(await page.evaluate(() => pane.misfits())).toEqual([]);

  await page.locator('.recovered .ms-Link').click();
  await page.waitForSelector('.message.good:has-text("écarté")');
  expect(await page.locator('h1').textContent()).toBe(asked);
  expect(await page.locator('.recovered').count()).toBe(0);
  await reloaded(page);
  expect(await page.locator('h1').textContent()).toBe(asked);
  await page.close();
});

test('another workbook, in the same browser, knows nothing of it', async () => {
  const { page } = await read('lang=fr&id=w1', 350, 760);
  await page.locator('.cards > li').first().locator('.ms-Button--primary').click();
  await page.waitForSelector('.message.good');
  await page.goto(page.url().replace('id=w1', 'id=w2'));
  await page.waitForSelector('h1');
  await page.evaluate(() => pane.model.read());
  await idle(page);
  expect(await page.locator('.recovered').count()).toBe(0);
  await page.close();
});
