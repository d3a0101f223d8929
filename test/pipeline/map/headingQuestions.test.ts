import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** What becomes of the figures of each column, left to right. */
function columns(text: string): readonly string[] {
  const { facts } = understood(grid(text));
  const [first] = drawFacts(facts).match(/!\D+\d+/) ?? [];
  const row = first?.replace(/\D/g, '');
  return facts.filter(({ source }) => source.address.endsWith(row ?? '')).map(({ use }) => use);
}

const over = (first: string, second: string): string => `
  Émissions de GES (ktCO2e)
              | ${first} | <    | ${second} | <
  Secteur     | 2018     | 2019 | 2020      | 2021
  Résidentiel | 450      | 440  | 45        | 21
  Tertiaire   | 300      | 290  | 30        | 15`;

test.each([
  ['Hypothèse haute', 'Hypothèse basse'],
  ['Saint-Martin', 'Villeneuve'],
  ['Électricité', 'Gaz naturel'],
  ['Méthode résidents', 'Méthode cadastrale'],
  ['Climat réel', 'Climat normal'],
  ['Commune de Saint-Martin', 'Commune de Villeneuve'],
  ['Residents’ method', 'Through traffic'],
])('« %s » and « %s » over the years: nothing is used before an answer', (first, second) => {
  expect(columns(over(first, second))).toEqual(['asked', 'asked', 'asked', 'asked']);
});

test('CO2 beside CH4 is one gas, not the whole', () => {
  expect(columns(over('CO2', 'CH4'))).toEqual(['asked', 'asked']);
});

test.each([
  ['Données observées', 'Données provisoires'],
  ['Inventaire', 'Estimations'],
  ['GES (ktCO2e)', 'Gaz à effet de serre, ktéq. CO2'],
  ['Historique', 'Valeurs consolidées'],
])('« %s » and « %s » say nothing else than the territory’s figures', (first, second) => {
  expect(columns(over(first, second))).toEqual(['used', 'used', 'used', 'used']);
});

test.each([
  ['2021 (p)', 'used'],
  ['2021 provisoire', 'used'],
  ['Année 2021', 'used'],
  ['Bilan 2021', 'used'],
  ['31 décembre 2021', 'used'],
  ['1er janvier 2021', 'used'],
  ['Janvier 2021', 'asked'],
  ['décembre 2021', 'asked'],
  ['2021 corrigé du climat', 'asked'],
  ['2021 hors transit', 'asked'],
  ['ETS 2021', 'asked'],
  ['Moyenne 2021', 'asked'],
])('a column « %s » is %s', (heading, use) => {
  const seen = columns(`
    Émissions de GES (ktCO2e)
    Secteur     | 2018 | ${heading}
    Résidentiel | 450  | 440
    Tertiaire   | 300  | 290`);
  expect(seen).toEqual(['used', use]);
});
