import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench -- packs`: 100 packs side by side in the consolidated workbook, then 101 and 1,000 packs into the workbook of their
 * statistics (time and memory of processes of their own, from the first file to the last byte), then the SQL of the comparison on 1,000
 * cities of ten years each.
 */
const require = createRequire(import.meta.url);
const here = fileURLToPath(import.meta.url);
const CITIES = 100;
/** `CLOCK=processor`: the processor's time, for a machine that does other work meanwhile. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return process.env.CLOCK === 'processor' ? (user + system) / 1000 : performance.now();
};
const YEARS = 10;
const [, script, ...given] = process.argv;

/** A real pack, made of the sample's workbooks by the pack's own writer. */
function madePack({ samplePack }, samples) {
  const names = readdirSync(samples).filter((name) => /^0[1-4].*\.xlsx$/.test(name));
  const files = names.map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(samples, file))) }));
  return samplePack(files, readFileSync(join(samples, 'rivemont-reglages.json'), 'utf8'));
}

/** The territory of a city that is none: nine digits, a name. */
const territoryOf = (i) => ({ name: `Ville ${i}`, level: i % 3 === 0 ? 'commune' : 'epci', siren: `${900000000 + i}` });

/** Files given one at a time, as the command line gives them, up to the bytes of the workbook. */
async function compare(bundle, file, count) {
  const { cityOfPack, comparing, workbookBytes } = require(bundle);
  const start = clock();
  const comparison = comparing('fr', count);
  for (let i = 0; i < count; i += 1) {
    const bytes = new Uint8Array(readFileSync(file));
    const refusal = comparison.add(await cityOfPack(bytes, `ville-${i}.zip`, territoryOf(i), 1 + (i % 97) / 100));
    if (refusal !== null) throw new Error(refusal);
  }
  const read = clock() - start;
  const heldAfterReading = (global.gc?.(), process.memoryUsage());
  const size = (await workbookBytes(comparison.compared().sheets())).length;
  const ms = clock() - start;
  const kept = (heldAfterReading.heapUsed + heldAfterReading.external) / 1e6;
  process.stdout.write(JSON.stringify({ ms, read, peak: process.resourceUsage().maxRSS / 1024, kept, size }));
}

/** A tree of a thousand cities, ten years of figures each, and the time that each query takes on it. */
async function query(bundle) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const { parquetOf, indicatorIds } = require(bundle);
  const tree = mkdtempSync(join(tmpdir(), 'passerelle-tree-'));
  const text = (name) => ({ name, type: 'string' });
  const fields = [
    'subject',
    'level',
    'unit',
    'status',
    'method',
    'gwp',
    'netting',
    'sector_view',
    'form',
    'tax_basis',
    'missing',
    'version',
    'is_foreign',
    'is_added',
    'sheet',
    'address',
    'sources',
  ].map(text);
  const figures = [
    ...fields,
    { name: 'place', type: 'integer' },
    { name: 'year', type: 'integer' },
    { name: 'value', type: 'number' },
  ];
  const lay = (table, i, rows) => {
    const place = join(tree, table, `territory=${territoryOf(i).siren}`, 'date=2026-03-14');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'part.parquet'), parquetOf(rows));
  };
  for (let i = 0; i < 1000; i += 1) {
    const { name, level } = territoryOf(i);
    const rows = indicatorIds.flatMap((id, k) =>
      Array.from({ length: YEARS }, (_, y) => [
        `indicator/${id}`,
        level,
        'tCO2e/an',
        'measured',
        'territorial',
        null,
        'gross',
        null,
        null,
        null,
        null,
        'V2024',
        'no',
        'yes',
        'GES',
        'C5',
        null,
        `${k * YEARS + y}`,
        `${2014 + y}`,
        `${1000 + ((i * 37 + k * 11 + y * 3) % 977)}`,
      ]),
    );
    lay('figures', i, { name: 'figures', fields: figures, rows });
    const city = ['name', 'level', 'siren', 'laureate', 'is_laureate'].map(text);
    lay('cities', i, {
      name: 'cities',
      fields: [...city, { name: 'laureate_rank', type: 'integer' }],
      rows: [[name, level, territoryOf(i).siren, null, 'no', '9']],
    });
    if (i > 0) continue;
    lay('operations', i, {
      name: 'operations',
      fields: [...['measure', 'part', 'title', 'tax_basis'].map(text), { name: 'value', type: 'number' }],
      rows: [],
    });
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = (name) => readFileSync(join(dirname(here), '../sql', `${name}.sql`), 'utf8');
  for (const table of ['figures', 'cities', 'operations']) {
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM read_parquet('${tree}/${table}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)`,
    );
  }
  for (const view of ['latest', 'chosen', 'bases']) await connection.run(`CREATE VIEW ${view} AS ${sql(view)}`);
  const times = {};
  for (const name of ['sides', 'totals', 'trend']) {
    const start = clock();
    const reader = await connection.runAndReadAll(`SELECT COUNT(*) AS n FROM (${sql(name)})`);
    times[name] = { ms: clock() - start, rows: Number(reader.getRows()[0][0]) };
  }
  rmSync(tree, { recursive: true });
  process.stdout.write(JSON.stringify(times));
}

const child = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', here, ...args.map(String)], { encoding: 'utf8', maxBuffer: 1e8 }),
  );

const shown = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });

/** The lines of the benchmark: work, ours, beside, measured, target, whether met. */
export async function packLines(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-packs-'));
  const file = join(folder, 'pack.zip');
  writeFileSync(file, await madePack(require(bundle), join(dirname(here), '../assets/samples')));
  const line = (work, ours, beside, value, target, isMet) => [
    work,
    ours,
    beside,
    shown(value),
    target,
    isMet ? 'met' : 'NOT MET',
  ];
  const written = child('compare', bundle, file, CITIES);
  const hundred = child('compare', bundle, file, CITIES + 1); // the fewest that make a survey
  const thousand = child('compare', bundle, file, CITIES * 10);
  const tree = child('query', bundle);
  const bytes = statSync(file).size;
  rmSync(folder, { recursive: true });
  const seconds = written.ms / 1000;
  const linear = thousand.ms / hundred.ms;
  const kept = (thousand.kept - hundred.kept) / (CITIES * 10 - CITIES - 1);
  const slowest = Math.max(...Object.values(tree).map(({ ms }) => ms)) / 1000;
  return [
    line(
      `packs: 100 of ${shown(bytes / 1000)} kB into the workbook (s)`,
      `${shown(written.ms)} ms`,
      `${shown(written.size / 1e6)} MB`,
      seconds,
      '≤ 10',
      seconds <= 10,
    ),
    line(
      'packs: 1,000 into the workbook / 101 (time)',
      `${shown(thousand.ms)} ms`,
      `${shown(hundred.ms)} ms`,
      linear,
      '≤ 11',
      linear <= 11,
    ),
    line(
      'packs: peak memory, 1,000 / 101 (MB)',
      `${shown(thousand.peak)} MB`,
      `${shown(hundred.peak)} MB`,
      thousand.peak / hundred.peak,
      '≤ 1.5',
      thousand.peak <= 1.5 * hundred.peak,
    ),
    line(
      'packs: kept of each city (MB)',
      `${shown(thousand.kept)} MB`,
      `${shown(hundred.kept)} MB`,
      kept,
      '≤ 0.1',
      kept <= 0.1,
    ),
    line(
      'packs: SQL, 1,000 cities × 10 years, slowest (s)',
      `${shown(slowest * 1000)} ms`,
      `${shown(tree.trend.rows)} rows`,
      slowest,
      '≤ 10',
      slowest <= 10,
    ),
  ];
}

if (script === here) {
  const [job, bundle, file, count] = given;
  await (job === 'compare' ? compare(bundle, file, Number(count)) : query(bundle));
}
