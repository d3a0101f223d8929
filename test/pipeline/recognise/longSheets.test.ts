import type { CellValue } from '../../../src/domain/cell';
import type { Fact } from '../../../src/domain/fact';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { understood } from '../../support/drawFacts';

const factsOf = (rows: readonly (readonly CellValue[])[]): readonly Fact[] =>
  understood(workbookOf([{ name: 'Feuille', rows }])).facts;
const lines = <T>(count: number, line: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => line(i));
const cellsOf = (facts: readonly Fact[]): readonly string[] => facts.map(({ source }) => source.address);

const headings = [
  'Axe (x)',
  'Titre de l’action',
  'Direction ou service pilote',
  'Statut',
  'Budget prévisionnel total € HT',
];
const planRow = (i: number): readonly CellValue[] => [
  'Mobilité',
  `Action numéro ${i}`,
  'Mobilités',
  'En cours',
  2019 + i,
];

test.each([1_999, 2_000, 6_500])('a plan of %i rows gives as many actions, the last one included', (count) => {
  const facts = factsOf([headings, ...lines(count, planRow)]);
  expect(facts.length).toBe(count);
  expect(facts.at(-1)).toMatchObject({ title: `Action numéro ${count - 1}`, source: { address: `B${count + 1}` } });
});

test('a second plan far below the first begins at its own headings', () => {
  const second = ['Fin de mandat', 'Autre plan', '', '', ''];
  const facts = factsOf([headings, ...lines(3_000, planRow), [], second, headings, ...lines(20, planRow)]);
  expect(facts.some(({ source }) => source.address === 'B3004')).toBe(false); // its heading row
  expect(cellsOf(facts).slice(-20)).toEqual(lines(20, (i) => `B${3005 + i}`));
});

const sectors = ['Résidentiel', 'Tertiaire', 'Transport routier', 'Agriculture', 'Déchets', 'Autres transports'];

test('every row of a long inventory is read, figures that look like years included', () => {
  const facts = factsOf([
    ['GES (tCO2e)', 2019, 2022],
    ...lines(5_000, (i) => [sectors[i % sectors.length] ?? '', 1_800 + (i % 400), 1_950 + (i % 90)]),
  ]);
  expect(facts.length).toBe(10_000);
  expect(cellsOf(facts).slice(-2)).toEqual(['B5001', 'C5001']);
});

test('a list of communes is no inventory, whatever stands at its foot', () => {
  const facts = factsOf([
    ['GES (tCO2e)', 2019, 2022],
    ...lines(800, (i) => [`Commune ${i}`, 2_010, 2_015]),
    ['Résidentiel', 410, 380],
  ]);
  expect(cellsOf(facts)).toEqual([]);
});

test('sectors first, communes next: the sectors of the last rows are there', () => {
  const facts = factsOf([
    ['GES (tCO2e)', 2019, 2022],
    ['Résidentiel', 410_000, 380_000],
    ['Tertiaire', 210_000, 190_000],
    ...lines(2_500, (i) => [`Commune de Rivemont ${i}`, 2_010 + (i % 7), 1_991 + (i % 60)]),
    ['Déchets', 12_000, 11_000],
  ]);
  expect(cellsOf(facts)).toEqual(['B2', 'C2', 'B3', 'C3', 'B2504', 'C2504']);
});

test('a table of years far below begins at its headings', () => {
  const facts = factsOf([
    ['Liste', 'des', 'chantiers'],
    ...lines(4_000, (i) => [`Chantier ${i}`, i * 3 + 0.5, `Rivemont ${i}`]),
    [],
    ['Émissions de GES (tCO2e)'],
    ['Secteur', 2019, 2022],
    ['Résidentiel', 410_000, 380_000],
    ['Tertiaire', 210_000, 190_000],
  ]);
  expect(cellsOf(facts)).toEqual(['B4005', 'C4005', 'B4006', 'C4006']);
});

test('every indicator of a long list is read', () => {
  const facts = factsOf([
    ['Identifiant', 'Nom de l’indicateur', 'Unité', 2019, 2022],
    ...lines(3_000, (i) => ['cae_1.a', 'Émissions de gaz à effet de serre', 'tCO2e', 1_500 + i, 1_400 + i]),
  ]);
  expect(facts.length).toBe(6_000);
});
