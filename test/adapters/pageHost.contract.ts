import type { Browser } from 'playwright-core';
import { openBrowser, openPage, serve, type Watched } from '../support/browser';
import { pageHost } from '../support/pageHosts';
import { describeLiveHost } from './liveHost.contract';
import { describeWorkbookHost } from './workbookHost.contract';

/** Opens a page of the tests, and holds the host in it to what any host must do; gives the page once it is open. */
export function describePageHost(name: string, file: string, opener: Parameters<typeof pageHost>[1]): () => Watched {
  let browser: Browser;
  let watched: Watched;
  let close: () => void;

  beforeAll(async () => {
    const served = await serve('test-pages');
    close = served.close;
    browser = await openBrowser();
    watched = await openPage(browser, `${served.address}/${file}`);
  });

  afterAll(async () => {
    await browser.close();
    close();
  });

  describeWorkbookHost(name, (workbook) => pageHost(watched.page, opener, workbook));

  describeLiveHost(name, async (workbook) => {
    const host = await pageHost(watched.page, opener, workbook);
    return { host, heard: host.heard, type: host.type, front: host.front };
  });

  return () => watched;
}
