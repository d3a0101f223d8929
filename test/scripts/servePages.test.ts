import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const script = pathToFileURL(join(__dirname, '../../scripts/servePages.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'passerelle pages '));
const pages = join(folder, 'pages é');
const started: ChildProcess[] = [];

beforeAll(() => {
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'contrat.xlsx'), 'workbook');
});

afterAll(() => {
  for (const server of started) server.kill();
  rmSync(folder, { recursive: true });
});

/** Serves as `npm start` does: the port that is wanted, else another. */
async function served(port: number): Promise<URL> {
  const code = `
    import { servePages } from ${JSON.stringify(script)};
    const wanted = ${JSON.stringify({ folder: pages, files: { 'first.xlsx': join(folder, 'contrat.xlsx') } })};
    const served = await servePages({ ...wanted, port: ${port} }).catch(() => servePages(wanted));
    process.stdout.write(served.address);`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', code]);
  started.push(server);
  return new Promise((address) => server.stdout.once('data', (said: Buffer) => address(new URL(said.toString()))));
}

/** Asks with a host and a path as they are, without a client's own tidying. */
const ask = ({ port }: URL, path: string, host = `localhost:${port}`) =>
  new Promise<{ readonly status: number | undefined; readonly text: string; readonly name: unknown }>(
    (answered, failed) => {
      const asked = request({ host: '127.0.0.1', port, path, headers: { host } }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => answered({ status: answer.statusCode, text, name: answer.headers['x-file-name'] }));
      });
      asked.once('error', failed).end();
    },
  );

test('a page and the workbook to open are given, from a folder with spaces', async () => {
  const address = await served(0);
  expect(await ask(address, '/')).toMatchObject({ status: 200, text: '<title>page</title>' });
  expect(await ask(address, '/first.xlsx')).toEqual({ status: 200, text: 'workbook', name: 'contrat.xlsx' });
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/first.xlsx/../../secret.txt', '/%', '/no'])(
  'nothing outside the folder is given: %s',
  async (path) => {
    const address = await served(0);
    const { status, text } = await ask(address, path);
    expect([status, text]).toEqual([404, '']);
    expect((await ask(address, '/')).status).toBe(200);
  },
);

test('a name of another place is refused, though it leads here', async () => {
  const address = await served(0);
  for (const host of ['ville.example', `ville.example:${address.port}`, 'localhost.ville.example']) {
    expect((await ask(address, '/first.xlsx', host)).status).toBe(404);
  }
});

test('another port is taken when the wanted one is', async () => {
  const first = await served(0);
  const second = await served(Number(first.port));
  expect(second.port).not.toBe(first.port);
  expect((await ask(second, '/')).status).toBe(200);
});
