import type { Locator, Page } from 'playwright-core';
import { panesInBrowser } from '../support/paneOnPage';

jest.setTimeout(120_000);

const { read } = panesInBrowser();

/** Whether the whole of it stands between the sticky bars. */
const isInSight = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('.places')?.getBoundingClientRect().bottom ?? 0;
    const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? window.innerHeight;
    return top >= bar - 1 && bottom <= foot + 1;
  });
const scrollToEnd = (page: Page) =>
  page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, document.querySelector('.pane')?.scrollHeight ?? 0));

test('what was answered is told in the place of its card, in sight, and the next question opens there', async () => {
  const { page } = await read('lang=fr', 350, 378);
  const cards = page.locator('.cards > li');
  const [third, fourth] = [
    await cards.nth(2).locator('h3').textContent(),
    await cards.nth(3).locator('h3').textContent(),
  ];
  await cards.nth(2).locator('[data-head]').click();
  await page.locator('.card.open .ms-Button--primary').click();
  const done = page.locator('.message.good');
  await done.waitFor();
  expect(await isInSight(done)).toBe(true);
  expect(await cards.nth(2).locator('.message.good').count()).toBe(1);
  expect(fourth).toContain(await page.locator('.card.open h3').textContent());
  await done.locator('.ms-Link').click();
  await page.waitForSelector('.message.good:has-text("annulé")');
  expect(third).toContain(await page.locator('.card.open h3').textContent());
  await page.close();
});

test('a question that is opened shows its cells in the sheet, and the focus stays in the pane', async () => {
  const { page } = await read('lang=fr', 350, 760);
  const third = page.locator('.cards > li').nth(2);
  await third.locator('[data-head]').click();
  const cell = (await third.locator('.card.open .cell').first().textContent())?.trim();
  const shown = await page.evaluate(() => pane.live.shown().map(({ sheet, address }) => `${sheet}!${address}`));
  expect(shown).toContain(cell);
  expect(await page.evaluate(() => document.activeElement?.closest('.pane') !== null)).toBe(true);
  await page.close();
});

test('a refusal and a writing are told in sight, wherever the page was scrolled to', async () => {
  const { page } = await read('lang=fr', 350, 378);
  await page.evaluate(() => pane.model.go('tables'));
  await scrollToEnd(page);
  await page.evaluate(() => {
    pane.live.refuse({ kind: 'protected-sheet', sheet: 'Énergie' });
    return pane.model.show([{ sheet: 'Énergie', address: 'D6' }]);
  });
  await page.waitForSelector('.message.warning');
  expect(await isInSight(page.locator('.message.warning'))).toBe(true);
  await page.locator('.message.warning .ms-Button').last().click();
  await page.locator('section [data-head]').last().click();
  await page.waitForSelector('.back');
  await page.locator('.actions .ms-Button--primary').click();
  await page.waitForSelector('.message.good');
  expect(await isInSight(page.locator('.message.good'))).toBe(true);
  await page.close();
});

test('what a colleague does moves nothing under the eyes', async () => {
  const { page } = await read('lang=fr', 350, 378);
  await scrollToEnd(page);
  const before = await page.evaluate(() => document.querySelector('.pane')?.scrollTop ?? 0);
  await page.evaluate(() =>
    pane.live.type([{ at: { sheet: 'Énergie', address: 'D7' }, value: 230, formula: null }], 'colleague'),
  );
  await page.waitForSelector('.message.information');
  expect(await page.evaluate(() => document.querySelector('.pane')?.scrollTop ?? 0)).toBeGreaterThanOrEqual(before);
  await page.close();
});
