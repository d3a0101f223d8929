import type { Browser, Page } from 'playwright-core';
import type { PaneModel } from '../../src/ui/model/paneModel';
import { openBrowser, openPage, serve, type Watched } from './browser';
import type { LiveMemory } from './liveMemory';

declare global {
  // what the page of the tests hands out
  var pane: { readonly model: PaneModel; readonly live: LiveMemory; readonly misfits: () => readonly string[] };
}

export const TALL = 760;

/** The reading, or whatever else the pane does, has ended. */
export const idle = (page: Page) =>
  page.waitForFunction(() => pane.model.snapshot().view !== null && pane.model.snapshot().work === null, null, {
    timeout: 60_000,
  });

/** The pane as Excel shows it, in a browser of its own for the tests of a file. */
export function panesInBrowser() {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await serve('test-pages');
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  const open = async (query: string, width = 350, height = TALL): Promise<Watched> => {
    const watched = await openPage(browser, `${site.address}/pane.html?${query}`, { viewport: { width, height } });
    await watched.page.waitForSelector('h1');
    return watched;
  };
  const read = async (query: string, ...size: number[]): Promise<Watched> => {
    const watched = await open(query, ...size);
    await watched.page.evaluate(() => pane.model.read());
    await idle(watched.page);
    return watched;
  };
  return { open, read };
}
