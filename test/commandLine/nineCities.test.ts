import { consolidationSchema } from '../../src/schema/consolidation';
import { drawConsolidation } from '../support/drawConsolidation';
import { expectSameAsGolden } from '../support/golden';
import { ran } from '../support/machine';
import { packOfCity } from '../support/nineCities';
import { citiesWithin, nineLaureates } from '../support/nineLaureates';

const packs = Promise.all(
  [...nineLaureates, ...citiesWithin].map(async (city) => [city.file, await packOfCity(city)] as const),
);
const told = packs.then((files) => {
  const line = ['consolidate', ...files.map(([name]) => name), '--out', 'villes.xlsx', '--json'];
  return ran(line, Object.fromEntries(files));
});
const compared = told.then(({ out }) => consolidationSchema.parse(JSON.parse(out)));

test('no file of the ten is refused', async () => {
  const { code, error } = await told;
  expect([code, error]).toEqual([0, '']);
});

test('nine packs made by the packs’ own writer: each comparable figure together, each other one apart with its reasons', async () => {
  expectSameAsGolden('nineCities.txt', drawConsolidation(await compared));
});

test('all nine laureates are received; the city of a metropolis comes beside it, and is no tenth laureate', async () => {
  const { cities, notReceived } = await compared;
  expect(notReceived).toEqual([]);
  expect(cities.filter(({ isLaureate }) => !isLaureate).map(({ file }) => file)).toEqual(['angers-ville.zip']);
});

test('a metropolitan total in the file of Lyon stands in no row and no sum of the cities', async () => {
  const total = (await compared).subjects.find(({ subject }) => subject === 'indicator/ghg-total');
  const own = total?.rows.filter(({ apart }) => !apart.includes('territory')) ?? [];
  expect(own.flatMap(({ figures }) => figures.map(({ value }) => value))).toContain(1892000);
  expect(own.flatMap(({ figures }) => figures.map(({ value }) => value))).not.toContain(7350000);
});

test('every figure names a sheet and a cell of its file', async () => {
  for (const { rows } of (await compared).subjects) {
    for (const { origin } of rows.flatMap(({ figures }) => figures)) {
      expect(origin.sheet).not.toBe('');
      expect(origin.address).toMatch(/^[A-Z]{1,3}\d+$/);
    }
  }
});
