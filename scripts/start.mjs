import { mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The README's main job: the tables of the fictional city of Rivemont, from its own four workbooks, into out/. */
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
mkdirSync(at('out'), { recursive: true });
const sample = (name) => at(`assets/samples/${name}`);
const { status } = spawnSync(
  process.execPath,
  [
    at('dist/cli.js'),
    'build',
    sample('01-rivemont-climat.xlsx'),
    '--with',
    sample('02-rivemont-observatoire.xlsx'),
    '--with',
    sample('03-rivemont-tete.xlsx'),
    '--with',
    sample('04-rivemont-ppi.xlsx'),
    '--settings',
    sample('rivemont-reglages.json'),
    '--out',
    'out/rivemont-contrat.xlsx',
  ],
  { stdio: 'inherit', cwd: at('.') },
);
process.exitCode = status ?? 1;
