import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium as playwright, type Page } from 'playwright-core';

const root = join(__dirname, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The browser that comes with the packages, or the one that `CHROME_PATH` names. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return playwright.launch({ executablePath: named, args: ['--no-sandbox'] });
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}

/** A folder of built pages on this machine's own address, with the security policy that the page itself states. */
export async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const base = join(root, folder);
  if (!existsSync(base)) throw new Error(`${folder} is not built: npm run build`);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/'));
    const file = join(base, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(base) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A page that is watched: what it says on its console, and what it asks of any other address. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly outside: string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  await page.goto(address);
  return { page, errors, outside };
}

/** What axe-core finds in the page: its rule and the first element of each. */
export async function axeFindings(page: Page, exclude: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (left) => {
    const { axe } = window as unknown as {
      axe: { run: (on: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: left.map((one) => [one]) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, exclude);
}
