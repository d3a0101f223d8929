import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { addressOf } from '../../src/domain/cell';
import { formulaAt, valueAt, type Workbook } from '../../src/domain/workbook';
import { ran, sample } from '../support/machine';

const others = ['02-rivemont-observatoire.xlsx', '03-rivemont-tete.xlsx', '04-rivemont-ppi.xlsx'];
const climate = '01-rivemont-climat.xlsx';
const settings = 'rivemont-reglages.json';
const files = Object.fromEntries([climate, ...others, settings].map((name) => [name, sample(name)]));

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
/** A whole office suite starts, reads and writes the workbook. */
const PATIENCE = 180_000;

const read = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = await xlsxHost(bytes, 'contrat.xlsx', nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
};

/** The workbook without one stored value beside a formula: whoever opens it has to compute each. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(name)
      ? [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))]
      : [name, part],
  );
  return zipSync(Object.fromEntries(parts));
}

function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-suite-'));
  try {
    writeFileSync(join(folder, 'contrat.xlsx'), bytes);
    const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--convert-to', 'xlsx', '--outdir', join(folder, 'saved')];
    const { status, stderr } = spawnSync('soffice', [home, '--headless', ...to, join(folder, 'contrat.xlsx')]);
    if (status !== 0) throw new Error(stderr.toString('utf8'));
    return readFileSync(join(folder, 'saved', 'contrat.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isAgreed = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
    : JSON.stringify(ours) === JSON.stringify(theirs) || (ours === '' && theirs === null);

test(
  'LibreOffice, where it is installed, computes each formula of the sample’s contract to the value stored beside it',
  async () => {
    if (!isInstalled) return;
    const { disk } = await ran(
      `build ${climate} --out contrat.xlsx --settings ${settings} --with ${others.join(' ')}`,
      files,
    );
    const bytes = disk.get('contrat.xlsx') ?? new Uint8Array();
    const ours = await read(bytes);
    const theirs = await read(savedByLibreOffice(withoutValues(bytes)));
    const formulas = ours.sheets.flatMap((sheet) =>
      Array.from({ length: sheet.height }, (_, row) => row).flatMap((row) =>
        Array.from({ length: sheet.width }, (_, col) => col).flatMap((col) => {
          const formula = formulaAt(sheet, row, col);
          return formula === undefined || formula === null ? [] : [{ sheet, row, col, formula }];
        }),
      ),
    );
    const denied = formulas.flatMap(({ sheet, row, col, formula }) => {
      const there = theirs.sheets.find(({ name }) => name === sheet.name);
      const value = there === undefined ? null : valueAt(there, row, col);
      const own = valueAt(sheet, row, col);
      return isAgreed(own, value)
        ? []
        : [
            `${sheet.name}!${addressOf(row, col)} ${formula}: ${JSON.stringify(own)} here, ${JSON.stringify(value)} there`,
          ];
    });
    expect(denied).toEqual([]);
    expect(formulas.length).toBeGreaterThan(1000);
  },
  PATIENCE,
);
