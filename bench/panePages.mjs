import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { chromium as playwright } from 'playwright-core';

const CLIENT = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const LIBRARY = 'https://appsforoffice.microsoft.com/**';
const SIZE = { locale: 'fr-FR', viewport: { width: 350, height: 700 } };
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Office without Excel's side: it is there, and never answers. */
const STUB =
  "Office={onReady:async()=>({host:'Excel'}),HostType:{Excel:'Excel'},context:{displayLanguage:'fr-FR',requirements:{isSetSupported:()=>true}}};Excel={run:()=>new Promise(()=>{})}";

/** Serves the built pages on this machine's own address. */
export function serve(folder) {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, 'http://localhost').pathname);
    if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () =>
      listening({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

/** The browser that comes with the packages, or the one that `CHROME_PATH` names. */
export async function openBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) return playwright.launch({ executablePath: named, args: ['--no-sandbox'] });
  const { default: chromium } = await import('@sparticuz/chromium');
  // Pages have processes of their own, as in Excel.
  const args = chromium.args.filter((one) => one !== '--single-process' && one !== '--no-zygote');
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

/** Runs in the page before anything else: notes when a first button can be used, and when the worker was asked and answered. */
function notes() {
  const noted = { usable: null, asked: [] };
  window.noted = noted;
  new MutationObserver((_, observer) => {
    if (document.querySelector('#pane button:not([disabled])') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (noted.usable = performance.now());
      port2.postMessage(null); // heard once the frame is painted
    });
  }).observe(document, { childList: true, subtree: true });
  window.Worker = class extends window.Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        const question = noted.asked.find(({ number }) => number === data?.number);
        const isEnd = 'answer' in data || 'problem' in data || 'fault' in data;
        if (question !== undefined && isEnd) question.to = performance.now();
      });
    }
    postMessage(message, transfer) {
      const { verb, number } = message;
      if (verb !== undefined) noted.asked.push({ verb, number, from: performance.now() });
      super.postMessage(message, transfer);
    }
  };
}

async function openPane(context, address, library) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(notes);
  await page.route(LIBRARY, (route) => route.fulfill({ contentType: 'text/javascript', body: library }));
  await page.goto(`${address}/taskpane/taskpane.html`);
  await page.waitForFunction(() => window.noted.usable !== null);
  return { page, faults };
}

/** The page alone, nothing of it kept by the browser: milliseconds until its first button can be used. */
export async function coldStart(browser, address) {
  const context = await browser.newContext(SIZE);
  const { page } = await openPane(context, address, STUB);
  const usable = await page.evaluate(() => window.noted.usable);
  await context.close();
  return usable;
}

/** A pane beside a workbook that Excel holds in another thread, so that its side costs the page nothing. */
export async function paneBeside(browser, address, folder, workbook) {
  const context = await browser.newContext(SIZE);
  const excel = await context.newPage();
  await excel.goto(`${address}/excel/excelSide.html`);
  const order = (asked) => excel.evaluate((one) => window.order(one), asked);
  await order({ is: 'open', ...workbook });
  const library = `${readFileSync(CLIENT, 'utf8')}\n${readFileSync(join(folder, 'excel/officeHere.js'), 'utf8')}`;
  const { page, faults } = await openPane(context, address, library);
  return { page, faults, order, close: () => context.close() };
}
