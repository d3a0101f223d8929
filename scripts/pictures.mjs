import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Pictures of the written sheets as an office suite shows them, into assets/pictures/: `npm start`, then
 * `node scripts/pictures.mjs`. Needs LibreOffice (`soffice`) and poppler (`pdftotext`, `pdftoppm`) on the path.
 */
const built = fileURLToPath(new URL('../out/rivemont-contrat.xlsx', import.meta.url));
const pictures = fileURLToPath(new URL('../assets/pictures', import.meta.url));
/** The first words of the page that shows each sheet. */
const sheets = {
  contract: 'Contrat Ville Climat',
  'a-1-1': 'A-1.1:',
  'a-1-3': 'A-1.3:',
  gap: 'City’s baseline emissions',
  'b-2-1': 'B-2.1:',
  'b-2-2': 'B-2.2:',
  'b-3-1': 'B-3.1:',
  'table-6': 'Table 6:',
  annex: 'Annexe PPI',
  'follow-up': 'Suivi du contrat',
  coverage: 'Un même chiffre sert plusieurs cadres',
  charts: 'Graphiques du contrat',
  'give-back': 'À reporter',
  findings: 'Constats',
  lineage: 'Origine des chiffres',
};

const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
try {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, built], { stdio: 'ignore' });
  const pdf = join(folder, 'rivemont-contrat.pdf');
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).split('\f');
  mkdirSync(pictures, { recursive: true });
  for (const [name, words] of Object.entries(sheets)) {
    const page = pages.findIndex((text) => text.trim().startsWith(words)) + 1;
    if (page === 0) throw new Error(`no page begins with « ${words} »`);
    execFileSync('pdftoppm', ['-r', '90', '-png', '-f', `${page}`, '-l', `${page}`, pdf, join(folder, name)]);
    const [file] = readdirSync(folder).filter((one) => one.startsWith(`${name}-`) && one.endsWith('.png'));
    copyFileSync(join(folder, file), join(pictures, `${name}.png`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
