import type { Mapping } from '../../../src/domain/mapping';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { drawQuestions, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const montville: Settings = {
  ...defaultSettings,
  territory: { name: 'Montville Métropole', level: 'epci', siren: '200000008' },
};
const city: Settings = { ...defaultSettings, territory: { name: 'Ville de Montville', level: 'commune' } };

const TABLE = `
  Secteur     | 2018 | 2021
  Résidentiel | 450  | 440
  Tertiaire   | 260  | 250`;

function read(over: string, settings = montville) {
  const { facts, mapping } = understood(grid(`${over}${TABLE}`), [], settings);
  return { uses: [...new Set(facts.map(({ use }) => use))], questions: drawQuestions(mapping) };
}

test.each([
  'Émissions de GES, Autreville Agglomération (tCO2e)',
  'Émissions de GES de la communauté urbaine d’Autreville (tCO2e)',
  'Émissions de GES, CA d’Autreville (tCO2e)',
  'Émissions de GES du Grand Autreville (tCO2e)',
  'Émissions de GES de la Métropole de Montville-sur-Mer (tCO2e)',
])('« %s » is another territory’s until it is said: one question', (title) => {
  const { uses, questions } = read(title);
  expect(uses).toEqual(['asked']);
  expect(questions).toEqual([`Bilan!A1 · ${title} · perimeter:other · perimeter:epci:200000008`]);
});

test.each([
  ['Émissions de GES, Autreville Agglomération (SIREN 200099999) (tCO2e)', '200099999'],
  ['Émissions de GES (tCO2e), SIREN 200 046 977', '200046977'],
])('« %s » is asked by its SIREN', (title, siren) => {
  expect(read(title)).toEqual({
    uses: ['asked'],
    questions: [`Bilan!A1 · ${title} · perimeter:epci:${siren} · perimeter:epci:200000008`],
  });
});

test.each([
  ['a SIREN in its own cell', 'SIREN | 200099999\nÉmissions de GES (tCO2e)\n'],
  ['a SIREN typed as text', "SIREN | '200099999\nÉmissions de GES (tCO2e)\n"],
  ['a line of its own', 'Territoire : Autreville\nÉmissions de GES (tCO2e)\n'],
  ['a line in two cells', 'Territoire | Autreville\nÉmissions de GES (tCO2e)\n'],
  ['a code under a title of ours', 'Émissions de GES (tCO2e), Montville Métropole\nSIREN | 200099999\n'],
])('%s names another territory: one question', (_, over) => {
  const { uses, questions } = read(over);
  expect(uses).toEqual(['asked']);
  expect(questions).toHaveLength(1);
});

test.each([
  'Émissions de GES, Montville Métropole (tCO2e)',
  'Émissions de GES, MÉTROPOLE DE MONTVILLE (SIREN 200 000 008) (tCO2e)',
  'Émissions de GES de la Communauté d’agglomération de Montville (tCO2e)',
  'Émissions de GES, CU de Montville (tCO2e)',
  'Émissions de GES du Grand Montville (tCO2e)',
  'Émissions de GES, Montville Agglo (tCO2e)',
  'Bilan GES Métropole (tCO2e)',
  'Émissions de GES du territoire (EPCI, tCO2e)',
  'Émissions de GES (tCO2e)',
])('« %s » is the contract’s own', (title) => {
  expect(read(title)).toEqual({ uses: ['used'], questions: [] });
});

test.each(['Greenhouse gas emissions by sector, Montville (ktCO2e)', 'Émissions de GES de Montville (tCO2e)'])(
  '« %s »: the city or the metropolis, asked once, whichever the contract is of',
  (title) => {
    expect(read(title)).toEqual({
      uses: ['asked'],
      questions: [`Bilan!A1 · ${title} · perimeter:unknown · perimeter:epci:200000008`],
    });
    expect(read(title, city)).toEqual({
      uses: ['asked'],
      questions: [`Bilan!A1 · ${title} · perimeter:unknown · perimeter:commune`],
    });
  },
);

test('a bare name is fine where the sheet says once that the metropolis is meant', () => {
  const { uses, questions } = read('Périmètre : Montville Métropole\nÉmissions de GES de Montville (tCO2e)\n');
  expect({ uses, questions }).toEqual({ uses: ['used'], questions: [] });
});

test('a city’s own contract takes its table, not that of another city', () => {
  expect(read('Émissions de GES de la Ville de Montville (tCO2e)', city).uses).toEqual(['used']);
  expect(read('Émissions de GES de la Ville d’Autreville (tCO2e)', city).uses).toEqual(['asked']);
});

test('a territory over the headings is asked once, not at each heading', () => {
  const { uses, questions } = read('Émissions de GES (tCO2e)\nTerritoire | Autreville Agglo |');
  expect(uses).toEqual(['asked']);
  expect(questions).toEqual(['Bilan!A2 · Territoire : Autreville Agglo · perimeter:other · perimeter:epci:200000008']);
});

const titled = (title: string) => `${title}${TABLE}`;

/** What becomes of the figures of a workbook whose settings name no territory. */
const uses = (book: Parameters<typeof grids>[0]) => [
  ...new Set(understood(grids(book), [], defaultSettings).facts.map(({ use }) => use)),
];

test('two territories of one level, where the settings name none: each is asked', () => {
  const own = titled('Émissions de GES, Montville Métropole (tCO2e)');
  const other = titled('Consommation d’énergie, Autreville Agglomération (GWh)');
  expect(uses({ GES: own })).toEqual(['used']);
  expect(uses({ GES: own, Énergie: other })).toEqual(['asked']);
  const same = own.replace('Montville Métropole', 'Communauté urbaine de Montville');
  expect(uses({ GES: own, Énergie: same })).not.toContain('asked');
});

test.each([
  'Émissions de GES d’Autreville (tCO2e)',
  'Émissions de GES à Autreville-sur-Orne, 2018-2021 (tCO2e)',
  'GHG emissions by sector, Autreville (tCO2e)',
])('« %s » names a place that is not the contract’s: asked', (title) => {
  expect(read(title)).toEqual({
    uses: ['asked'],
    questions: [`Bilan!A1 · ${title} · perimeter:unknown · perimeter:epci:200000008`],
  });
});

test.each([
  'Émissions de Gaz à Effet de Serre par Secteur (tCO2e)',
  'Émissions de GES, Hors UTCATF (tCO2e)',
  'Inventaire d’Émissions de GES, Objectifs (tCO2e)',
  'Émissions de GES - Territoire (tCO2e)',
  'Émissions de GES, Scope 1 et 2 (tCO2e)',
  'Bilan des émissions de GES, Janvier 2024 (tCO2e)',
])('« %s » names no place', (title) => {
  expect(read(title).questions.filter((one) => one.includes('perimeter:unknown'))).toEqual([]);
});

const withColumn = (territory: string) => `
  Émissions de GES (tCO2e)
  Territoire   | Secteur     | 2018 | 2021
  ${territory} | Résidentiel | 450  | 440
  ${territory} | Tertiaire   | 260  | 250`;

test.each([
  ['Montville Métropole', 'used', 0],
  ['Autreville Agglomération', 'asked', 1],
  ['Montville', 'asked', 1],
])('a column that says « %s » alone is read as a line that does', (territory, use, questions) => {
  const { facts, mapping } = understood(grid(withColumn(territory)), [], montville);
  expect(new Set(facts.map((fact) => fact.use))).toEqual(new Set([use]));
  expect(drawQuestions(mapping)).toHaveLength(questions);
});

const dated = (year: number, place = 'Montville') => `Émissions de GES de ${place}, données ${year} (tCO2e)${TABLE}`;

test('whose a table was last year holds for next year’s title, not for that of another territory', () => {
  const { mapping } = understood(grid(dated(2021)), [], montville);
  const answers: Mapping = mapping
    .filter(({ meaning }) => meaning === 'perimeter:unknown')
    .map((entry) => ({ ...entry, meaning: 'perimeter:epci:200000008', decidedBy: 'person' }));
  const usesOf = (text: string) => new Set(understood(grid(text), answers, montville).facts.map(({ use }) => use));
  expect(answers).toHaveLength(1);
  expect(usesOf(dated(2021))).toEqual(new Set(['used']));
  expect(usesOf(dated(2022))).toEqual(new Set(['used']));
  expect(usesOf(dated(2022, 'la Métropole d’Autreville'))).toEqual(new Set(['asked']));
});
