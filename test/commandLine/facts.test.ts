import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type * as z from 'zod';
import { consolidationSchema } from '../../src/schema/consolidation';
import { factsTreeSchema } from '../../src/schema/factsTree';
import { linesOf, openTree } from '../support/duckdb';
import { ran } from '../support/machine';
import { packOfCity } from '../support/nineCities';
import { citiesWithin, nineLaureates } from '../support/nineLaureates';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const packs = Promise.all(
  [...nineLaureates, ...citiesWithin].map(async (city) => [city.file, await packOfCity(city)] as const),
).then((files) => Object.fromEntries(files));
const laid = packs.then((files) => ran(['facts', ...Object.keys(files), '--out', 'tree', '--json'], files));
const compared = packs
  .then((files) => ran(['consolidate', ...Object.keys(files), '--out', 'villes.xlsx', '--json'], files))
  .then(({ out }) => consolidationSchema.parse(JSON.parse(out)));

/** The tree on a disk, opened by DuckDB. */
const opened = laid.then(({ disk }) => {
  for (const [path, bytes] of disk) {
    if (!path.startsWith('tree/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return openTree(join(folder, 'tree'));
});

test('packs are laid by territory and date, their own tables byte for byte', async () => {
  const { code, out, error, disk } = await laid;
  expect([code, error]).toEqual([0, '']);
  const told = factsTreeSchema.parse(JSON.parse(out));
  expect(told.packs).toHaveLength(10);
  const dijon = told.packs.find(({ file }) => file === 'dijon.zip');
  expect(dijon?.parts).toContain('figures/territory=242100410/date=2026-03-14/part.parquet');
  const own = unzipSync((await packs)['dijon.zip'] ?? new Uint8Array());
  for (const [part, name] of [
    ['facts/observations', 'observations'],
    ['facts/action-funding', 'action_funding'],
    ['tables/cells', 'cells'],
  ]) {
    const there = disk.get(`tree/${name}/territory=242100410/date=2026-03-14/part.parquet`);
    expect(Buffer.from(there ?? []).equals(Buffer.from(own[`${part}.parquet`] ?? []))).toBe(true);
  }
});

type Told = z.infer<typeof consolidationSchema>;
const sidesTold = ({ subjects }: Told): readonly string[] =>
  subjects.flatMap(({ subject, rows }) =>
    rows
      .filter(({ apart }) => !apart.includes('territory'))
      .flatMap(({ figures }, rank) => figures.map(({ city, value }) => `${subject} ${rank + 1} ${city + 1} ${value}`)),
  );

test('the SQL sets the same figures side by side, and the same ones apart, as the comparison itself', async () => {
  const lines = await linesOf(await opened, 'sides');
  const found = lines.map(({ subject, row_rank: rank, city, value }) => `${subject} ${rank} ${city} ${value}`);
  expect(found.length).toBeGreaterThan(500);
  expect([...found].sort()).toEqual([...sidesTold(await compared)].sort());
});

test('the SQL sums the same tonnes and euros, each once', async () => {
  const lines = await linesOf(await opened, 'totals');
  const found = new Map(lines.map(({ subject, value, cities }) => [`${subject}`, [Number(value), Number(cities)]]));
  const told = (await compared).subjects.flatMap(({ subject, total }) =>
    total === undefined ? [] : [[subject, total] as const],
  );
  expect([...found.keys()].sort()).toEqual(told.map(([subject]) => subject).sort());
  for (const [subject, total] of told) {
    const [value = Number.NaN, cities] = found.get(subject) ?? [];
    expect(Math.abs(value - total.value)).toBeLessThanOrEqual(1e-9 * Math.abs(total.value));
    expect(cities).toBe(total.cities.length);
  }
  expect(found.get('estimate/all')).toEqual([2754000000, 9]);
});

test('the SQL counts who decides, pays and delivers as the comparison does', async () => {
  const lines = await linesOf(await opened, 'levels');
  const euros = (role: string, level: string, tax: string): number =>
    Number(
      lines.find((one) => one['role'] === role && one['level'] === level && one['tax_basis'] === tax)?.['euros'] ?? 0,
    );
  const { levels } = await compared;
  for (const role of ['decides', 'pays', 'delivers'] as const) {
    const own = levels.filter((one) => one.role === role && one.level === 'state').flatMap((one) => one.euros);
    const told = own.reduce((sum, { taxBasis, value }) => sum + (taxBasis === 'HT' ? value : 0), 0);
    expect(euros(role, 'state', 'HT')).toBe(told);
  }
});

test('the path of a city, year after year, says no step across two bases', async () => {
  const lines = await linesOf(await opened, 'trend');
  const dijon = lines.filter((one) => one['territory'] === '242100410' && one['subject'] === 'indicator/ghg-total');
  expect(dijon.map(({ year, value, since_before: since }) => [Number(year), Number(value), since])).toEqual([
    [2019, 1142500, null],
  ]);
});

test('a pack laid twice, and a file that is no pack, are one sentence each; the others are laid', async () => {
  const files = { ...(await packs), 'encore.zip': (await packs)['dijon.zip'] ?? '', 'texte.zip': 'bonjour' };
  const { code, error, out } = await ran('facts dijon.zip encore.zip texte.zip --out tree', files);
  expect([code, error.trim().split('\n').length]).toEqual([0, 2]);
  expect(out).toContain('Envois rangés : 1');
});
