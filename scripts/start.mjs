import { mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseNumber } from 'office-addin-cli';
import { servePages } from './servePages.mjs';

/**
 * The README's main job: the tables of the fictional city of Rivemont, from its own four workbooks, into out/, in three
 * lines; then the workbench on this machine, with them. `--excel-mode` serves the page of the tests, where the pane
 * speaks to Microsoft's own client; `--no-page` stops after the tables; `--port N` asks for a port.
 */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sample = (name) => at(`assets/samples/${name}`);
const BUILT = at('out/rivemont-contrat.xlsx');
const given = process.argv.indexOf('--port');
const PORT = given < 0 ? 4310 : parseNumber(process.argv[given + 1], '--port');

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: at('.') });
  if (status !== 0) process.exit(status ?? 1);
}

async function serve(page) {
  process.stderr.write('L’atelier se prépare…\n');
  run([
    at('node_modules/webpack-cli/bin/cli.js'),
    '--mode',
    'production',
    '--config-name',
    page,
    '--stats',
    'errors-only',
  ]);
  const files = { 'first.xlsx': BUILT };
  const folder = at(`dist/${page}`);
  const served = await servePages({ folder, files, port: PORT }).catch(() => servePages({ folder, files }));
  process.stdout.write(`Atelier : ${served.address} (sur cette machine seulement ; Ctrl+C pour arrêter)\n`);
}

mkdirSync(at('out'), { recursive: true });
run([
  at('dist/cli.js'),
  'build',
  sample('01-rivemont-climat.xlsx'),
  ...['02-rivemont-observatoire', '03-rivemont-tete', '04-rivemont-ppi'].flatMap((name) => [
    '--with',
    sample(`${name}.xlsx`),
  ]),
  '--settings',
  sample('rivemont-reglages.json'),
  '--out',
  'out/rivemont-contrat.xlsx',
]);
if (!process.argv.includes('--no-page')) {
  await serve(process.argv.includes('--excel-mode') ? 'excel-mode' : 'workbench');
}
