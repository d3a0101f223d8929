import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { isError } from '../../src/domain/cell';
import { formulaAt, valueAt, type Workbook } from '../../src/domain/workbook';
import { buildSchema, checkSchema, inspectSchema } from '../../src/schema/results';
import { ran, sample } from '../support/machine';
import { disagreements } from '../support/univer';

const names = {
  climate: '01-rivemont-climat.xlsx',
  observatory: '02-rivemont-observatoire.xlsx',
  tete: '03-rivemont-tete.xlsx',
  investment: '04-rivemont-ppi.xlsx',
} as const;
const settings = 'rivemont-reglages.json';
const files = Object.fromEntries([...Object.values(names), settings].map((name) => [name, sample(name)]));
const withOthers = `--settings ${settings} --with ${names.observatory} ${names.tete} ${names.investment}`;
const built = ran(`build ${names.climate} --out contrat.xlsx ${withOthers} --json`, files);

const read = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = await xlsxHost(bytes, 'contrat.xlsx', nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
};
const contract = async (): Promise<Uint8Array> => (await built).disk.get('contrat.xlsx') ?? new Uint8Array();

const nothing = new Uint8Array();
const sha = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? nothing)
    .digest('hex');

/** Parts that must name our sheets (design, promise 3); everything else is the officer's. */
const isIndex = (part: string) =>
  [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'docProps/app.xml',
  ].includes(part);

test('the build says in three lines what it found, wrote and flagged', async () => {
  const { code, out } = await ran(`build ${names.climate} --out contrat.xlsx ${withOthers}`, files);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => line.split(' :')[0]),
  ).toEqual(['Trouvé', 'Écrit', 'Signalé']);
});

test('every part of the officer’s workbook that is not an index part comes out byte for byte', async () => {
  const before = unzipSync(sample(names.climate));
  const after = unzipSync(await contract());
  const changed = Object.entries(before).filter(([part, bytes]) => !Buffer.from(bytes).equals(after[part] ?? nothing));
  expect(changed.map(([part]) => part).filter((part) => !isIndex(part))).toEqual([]);
});

test('building again gives the same bytes, from the source and from the result', async () => {
  const first = await contract();
  const again = await ran(`build ${names.climate} --out contrat.xlsx ${withOthers}`, files);
  const onResult = await ran('build contrat.xlsx --out contrat.xlsx', { 'contrat.xlsx': first });
  const onResultWith = await ran(`build contrat.xlsx --out contrat.xlsx ${withOthers}`, {
    ...files,
    'contrat.xlsx': first,
  });
  expect(sha(again.disk.get('contrat.xlsx'))).toBe(sha(first));
  expect(sha(onResult.disk.get('contrat.xlsx'))).toBe(sha(first));
  expect(sha(onResultWith.disk.get('contrat.xlsx'))).toBe(sha(first));
});

test('the written formulas, computed by an engine that is not ours, give the stored values', async () => {
  const workbook = await read(await contract());
  const ours = workbook.sheets.filter(({ ours }) => ours !== undefined);
  const plans = ours.map((sheet) => ({
    table: sheet.name,
    name: sheet.name,
    visibility: 'visible' as const,
    columns: [],
    merges: [],
    links: [],
    print: { orientation: 'portrait' as const },
    hasGridLines: true,
    rows: Array.from({ length: sheet.height }, (_, row) => ({
      cells: Array.from({ length: sheet.width }, (__, col) => {
        const formula = formulaAt(sheet, row, col);
        return { value: valueAt(sheet, row, col), ...(formula !== null && { formula }) };
      }),
    })),
  }));
  const formulas = plans.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(100);
  expect(disagreements([{ workbook, plans }])).toEqual([]);
});

test('each number in a table leads to source cells that hold something', async () => {
  const workbook = await read(await contract());
  const { lineage } = buildSchema.parse(JSON.parse((await built).out));
  expect(lineage.length).toBeGreaterThan(100);
  for (const { cell, from, steps } of lineage) {
    expect([cell, from.length > 0]).toEqual([cell, true]);
    expect([cell, steps.every((step) => step !== '')]).toEqual([cell, true]);
    for (const { sheet, address } of from) {
      const source = workbook.sheets.find(({ name }) => name === sheet);
      expect([cell, sheet, source?.ours ?? 'officer']).toEqual([cell, sheet, source?.copyOf ? source.ours : 'officer']);
      expect(address).toMatch(/^[A-Z]+\d+$/);
    }
  }
});

test('no table shows an error value', async () => {
  const { sheets } = await read(await contract());
  for (const sheet of sheets.filter(({ ours }) => ours !== undefined)) {
    for (let row = 0; row < sheet.height; row += 1) {
      for (let col = 0; col < sheet.width; col += 1) expect(isError(valueAt(sheet, row, col))).toBe(false);
    }
  }
});

test.each([
  ['inspect', inspectSchema],
  ['check', checkSchema],
] as const)('%s --json has its published shape', async (command, schema) => {
  const { out, error } = await ran(`${command} ${names.climate} ${withOthers} --json`, files);
  expect(error).toBe('');
  expect(schema.safeParse(JSON.parse(out)).error).toBeUndefined();
});

test('the clean workbook has nothing blocking in its own sheets', async () => {
  const { out } = await ran('check 05-rivemont-propre.xlsx --json', {
    '05-rivemont-propre.xlsx': sample('05-rivemont-propre.xlsx'),
  });
  const { findings } = checkSchema.parse(JSON.parse(out));
  const inSources = findings.filter(({ at, severity }) => severity === 'blocking' && !at?.sheet.startsWith('CCC'));
  expect(inSources).toEqual([]);
});

test('a build that is not ready writes nothing and says why', async () => {
  const { code, out, disk } = await ran(`build ${names.climate} --out contrat.xlsx --stage ready`, files);
  expect(code).toBe(1);
  expect(out).toMatch(/Pas prêt/);
  expect(disk.has('contrat.xlsx')).toBe(false);
});

test('findings go to a page, and tables to CSV files, when asked', async () => {
  const checked = await ran(`check ${names.climate} --report constats.html`, files);
  expect(new TextDecoder().decode(checked.disk.get('constats.html'))).toContain(
    '<h1>Constats : 01-rivemont-climat.xlsx',
  );
  const { disk } = await ran(`build ${names.climate} --out contrat.xlsx --csv tableaux`, files);
  expect(new TextDecoder().decode(disk.get('tableaux/CCC A-1.3.csv'))).toMatch(/Transport;;IE;IE;;854000/);
});
