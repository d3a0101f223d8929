import type { Browser } from 'playwright-core';
import { openBrowser, openPage, serve, type Watched } from '../../support/browser';
import { pageHost } from '../../support/pageHosts';
import { describeLiveHost } from '../liveHost.contract';
import { describeWorkbookHost } from '../workbookHost.contract';

jest.setTimeout(120_000);

let browser: Browser;
let watched: Watched;
let close: () => void;

beforeAll(async () => {
  const served = await serve('test-pages');
  close = served.close;
  browser = await openBrowser();
  watched = await openPage(browser, `${served.address}/hosts.html`);
});

afterAll(async () => {
  await browser.close();
  close();
});

describeWorkbookHost('The workbench’s spreadsheet', (workbook) => pageHost(watched.page, 'openUniver', workbook));

describeLiveHost('The workbench’s spreadsheet', async (workbook) => {
  const host = await pageHost(watched.page, 'openUniver', workbook);
  return { host, heard: host.heard, type: host.type, front: host.front };
});

test('nothing is said on the console, and nothing is asked of another address', () => {
  expect([watched.errors, watched.outside]).toEqual([[], []]);
});
