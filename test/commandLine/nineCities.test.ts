import { consolidationSchema } from '../../src/schema/consolidation';
import { remarksSchema } from '../../src/schema/remarks';
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

test('remarks to complete are made for each city: once per table and reason, in the columns that a city reads back', async () => {
  const files = Object.fromEntries(await packs);
  const { disk, out } = await ran(
    ['consolidate', ...Object.keys(files), '--out', 'villes.xlsx', '--csv', 'remarques'],
    files,
  );
  expect(out).toContain('Remarques à compléter, par ville : remarques');
  const said = (name: string) =>
    new TextDecoder()
      .decode(disk.get(`remarques/${name}.csv`))
      .trim()
      .split('\r\n');
  expect(said('Nantes Métropole')).toEqual([
    '"table","cell","remark","by","wanted"',
    '"CCC A-1.3","","7 chiffres de ce tableau ne se lisent pas à côté des autres villes (année 2018, et non 2019) : Émissions par secteur · Bâtiments · total ; Émissions par secteur · Transports · total ; Émissions par secteur · Déchets · total ; Émissions par secteur · Procédés industriels et usages de produits (IPPU) · total ; Émissions par secteur · Branche énergie (ligne ajoutée) · total, et 2 de plus.","","Les chiffres de 2019, ou pourquoi ils manquent."',
  ]);
  expect(said('Marseille').some((line) => line.includes('montants TTC, et non HT'))).toBe(true);
  expect(disk.has('remarques/Dijon.csv')).toBe(false);
  const again = {
    'nantes.zip': files['nantes.zip'] ?? '',
    'nantes.csv': disk.get('remarques/Nantes Métropole.csv') ?? '',
  };
  const placed = await ran('remarks nantes.zip --in nantes.csv --out reponse.json --json', again);
  const { sheet, refused } = remarksSchema.parse(JSON.parse(placed.out));
  expect(refused).toEqual([]);
  expect(sheet.remarks.map(({ table, wanted }) => [table, wanted])).toEqual([
    ['A-1.3', 'Les chiffres de 2019, ou pourquoi ils manquent.'],
  ]);
});
