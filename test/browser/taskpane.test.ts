import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser, openPage, serve } from '../support/browser';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const OFFICE = 'https://appsforoffice.microsoft.com/**';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serve('taskpane');
});
afterAll(async () => {
  await browser.close();
  site.close();
});

/** What Microsoft's script would have put in the page. */
const office = (
  host: string | null,
  isNew: boolean,
  ready = `Promise.resolve({ host: ${JSON.stringify(host)} })`,
) => `window.Office = {
  HostType: { Excel: 'Excel' },
  onReady: () => ${ready},
  context: {
    displayLanguage: 'fr-FR',
    requirements: { isSetSupported: () => ${isNew} },
  },
};`;

/** The page of the add-in, with a script in the place of Microsoft's; without one, its address cannot be reached. */
async function pane(script: string | null, before?: (page: Page) => Promise<void>): Promise<Page> {
  const { page } = await openPage(browser, 'about:blank');
  await page.route(OFFICE, (route) =>
    script === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await before?.(page);
  await page.goto(`${site.address}/taskpane.html`);
  return page;
}

test.each([
  [
    'the network keeps Microsoft’s library away',
    null,
    /n’a pas pu se charger.*appsforoffice\.microsoft\.com/s,
    'Recharger',
  ],
  ['it is opened outside Excel', office(null, true), /s’ouvre dans Excel.*l’atelier/s, 'Aide'],
  ['Excel is too old', office('Excel', false), /trop ancienne.*Excel 2021.*l’atelier/s, 'Aide'],
] as const)('when %s, the page says so, and gives a way out', async (_, script, sentence, wayOut) => {
  const page = await pane(script);
  await page.waitForSelector('[role="alert"]');
  expect((await page.locator('#pane').textContent())?.replaceAll('\u202f', ' ')).toMatch(sentence);
  expect(await page.locator('#pane :is(a, button)').textContent()).toBe(wayOut);
  await page.close();
});

test('when Microsoft’s library never comes, the page says so; should it come after all, the pane opens', async () => {
  const asked: Route[] = [];
  const { page } = await openPage(browser, 'about:blank');
  await page.route(OFFICE, (route) => void asked.push(route));
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForSelector('#pane > p');
  await page.waitForSelector('[role="alert"]');
  const told = (await page.locator('#pane').textContent())?.replaceAll('\u202f', ' ');
  expect(told).toMatch(
    /se fait attendre.*rechargez.*informatique.*appsforoffice\.microsoft\.com.*navigateur.*dans Excel/s,
  );
  expect(await page.locator('#pane button').textContent()).toBe('Recharger');
  await asked[0]?.fulfill({ contentType: 'text/javascript', body: office('Excel', true) });
  await page.waitForSelector('h1');
  expect(await page.locator('[role="alert"]').count()).toBe(0);
  await page.close();
});

test('when Excel does not answer its library, the page says so', async () => {
  const page = await pane(office('Excel', true, 'new Promise(() => undefined)'));
  await page.waitForSelector('[role="alert"]');
  expect(await page.locator('#pane').textContent()).toMatch(/Excel ne répond pas encore.*navigateur.*dans Excel/s);
  await page.close();
});

test('when a page stands in the place of Microsoft’s library, as a proxy may put it, that is said at once', async () => {
  const page = await pane('<!doctype html><title>Identifiez-vous</title>');
  await page.waitForSelector('[role="alert"]', { timeout: 8_000 });
  expect(await page.locator('#pane').textContent()).toMatch(/n’a pas pu se charger/);
  await page.close();
});

test('in Excel it opens on the first screen, and fetches the worker only after it', async () => {
  const titles: string[] = [];
  let worker: Promise<unknown> = Promise.resolve();
  const page = await pane(office('Excel', true), async (opened) => {
    worker = opened.waitForEvent('worker');
    await opened.route('**/passerelle.*.js', async (route) => {
      titles.push((await opened.locator('h1').allTextContents()).join());
      await route.continue();
    });
  });
  await page.waitForSelector('h1');
  await expect(worker).resolves.toBeDefined();
  expect(titles).toEqual([expect.stringMatching(/^Vos tableaux de suivi/)]);
  await page.close();
});

test('what is fetched before the first screen stays light, and holds no catalogue', () => {
  const weighed = spawnSync('node', [join(root, 'scripts/firstScreen.mjs'), join(root, 'dist/taskpane')]);
  expect(`${weighed.stderr}`).toBe('');
  expect(`${weighed.stdout}`).toMatch(/^pane\.css \d+\nmain\.\w+\.js \d+\n$/);
});

test('the build is stopped by a page that is too heavy, or that holds the catalogues', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pane-'));
  writeFileSync(join(folder, 'taskpane.html'), '<script defer src="main.js"></script>');
  writeFileSync(join(folder, 'main.js'), `${randomBytes(210_000).toString('base64')} ghg-transport-routier`);
  const weighed = spawnSync('node', [join(root, 'scripts/firstScreen.mjs'), folder]);
  rmSync(folder, { recursive: true });
  expect(weighed.status).toBe(1);
  expect(`${weighed.stderr}`).toMatch(/gzipped before the first screen, 205000 at most\n.*catalogues/);
});
