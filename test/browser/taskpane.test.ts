import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
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
const office = (host: string | null, isNew: boolean) => `window.Office = {
  HostType: { Excel: 'Excel' },
  onReady: async () => ({ host: ${JSON.stringify(host)} }),
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

test('in Excel it opens on the first screen, and fetches the worker only after it', async () => {
  const titles: string[] = [];
  const page = await pane(office('Excel', true), async (opened) => {
    await opened.route('**/passerelle.*.js', async (route) => {
      titles.push((await opened.locator('h1').allTextContents()).join());
      await route.continue();
    });
  });
  await page.waitForSelector('h1');
  await expect(page.waitForEvent('worker', { timeout: 10_000 })).resolves.toBeDefined();
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
