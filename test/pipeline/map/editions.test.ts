import type { Observation } from '../../../src/domain/fact';
import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const observations = (text: string): readonly Observation[] =>
  understood(grid(text)).facts.flatMap((fact) => (fact.kind === 'observation' ? [fact] : []));
const told = (text: string): readonly string[] =>
  observations(text).map(({ year, version, use }) => `${year} ${version ?? '-'} ${use}`);

test('two editions as group titles: each figure carries its own', () => {
  const seen = told(`
    Émissions de GES (tCO2e)
                | Inventaire V2020 | <    | Inventaire V2022 | <
    Secteur     | 2012             | 2015 | 2018             | 2019
    Résidentiel | 400              | 380  | 410              | 391
    Tertiaire   | 200              | 190  | 205              | 197`);
  expect(seen.slice(0, 4)).toEqual(['2012 V2020 used', '2015 V2020 used', '2018 V2022 used', '2019 V2022 used']);
});

test('the same year in two editions is no contradiction: the latest edition is kept, the other set beside it', () => {
  const seen = told(`
    Émissions de GES (tCO2e)
                | Inventaire 2020 | <    | Inventaire 2022 | <
    Secteur     | 2015            | 2018 | 2015            | 2018
    Résidentiel | 400             | 380  | 410             | 391
    Tertiaire   | 200             | 190  | 205             | 197`);
  expect(seen.slice(0, 4)).toEqual([
    '2015 Inventaire 2020 excluded',
    '2018 Inventaire 2020 excluded',
    '2015 Inventaire 2022 used',
    '2018 Inventaire 2022 used',
  ]);
});

test('editions down a column beside the years', () => {
  const seen = told(`
    Émissions de GES (tCO2e)
    Version | Année | Résidentiel | Tertiaire
    V2020   | 2015  | 400         | 200
    V2020   | 2018  | 380         | 190
    V2022   | 2019  | 391         | 197`);
  expect(seen.slice(0, 3)).toEqual(['2015 V2020 used', '2018 V2020 used', '2019 V2022 used']);
});

test('an edition in the heading itself', () => {
  const seen = told(`
    Émissions de GES (tCO2e)
    Secteur     | 2018 (V2020) | 2019 (V2022)
    Résidentiel | 400          | 380
    Tertiaire   | 200          | 190`);
  expect(seen.slice(0, 2)).toEqual(['2018 V2020 used', '2019 V2022 used']);
});

test('the title of a table further down gives no edition to the table above', () => {
  const seen = told(`
    Émissions de GES (tCO2e)
    Secteur     | 2012 | 2015
    Résidentiel | 400  | 380
    Tertiaire   | 200  | 190

    Émissions de GES, inventaire V2022 (tCO2e)
    Secteur     | 2018 | 2019
    Résidentiel | 390  | 385
    Tertiaire   | 195  | 192`);
  expect(seen.slice(2, 6)).toEqual(['2012 - used', '2015 - used', '2018 V2022 used', '2019 V2022 used']);
});

test('two years over one column, neither of an edition: which one is asked', () => {
  const { facts, mapping } = understood(
    grid(`
      Émissions de GES (tCO2e)
                  | Bilan 2022 | <    | Bilan 2024 | <
      Secteur     | 2012       | 2015 | 2018       | 2019
      Résidentiel | 400        | 380  | 410        | 391
      Tertiaire   | 200        | 190  | 205        | 197`),
  );
  expect(facts.map(({ use }) => use)).not.toContain('used');
  expect(mapping.find(({ label }) => label === '2012')?.reason).toContain('2012, 2022');
});

test.each([
  'SNBC 2030',
  'Objectif national 2030',
  'SRADDET 2030',
  'EU target 2030 (Fit for 55)',
  'Loi énergie climat 2030',
])('« %s » is not an objective of the city without an answer', (heading) => {
  const text = `
      Émissions de GES (ktCO2e)
      Secteur     | 2018 | Objectif 2030 | ${heading}
      Résidentiel | 400  | 210           | 150
      Tertiaire   | 200  | 105           | 90`;
  const { facts } = understood(grid(text));
  const lines = drawFacts(facts).split('\n');
  expect(lines.filter((line) => /![D][34] /.test(line)).every((line) => line.includes(' · asked ('))).toBe(true);
  expect(lines).toContain('Bilan!C3 · “210” · ghg-residentiel · 2030 objective · 210000 tCO2e/an · used');
});

test('a column of another territory is asked, the others are used', () => {
  const seen = drawFacts(
    understood(
      grid(`
        Émissions de GES de Rivemont Métropole (ktCO2e)
        Secteur     | 2018 | 2019 | Ville de Rivemont 2021
        Résidentiel | 400  | 390  | 150
        Tertiaire   | 200  | 195  | 90`),
    ).facts,
  ).split('\n');
  expect(seen).toContain('Bilan!C3 · “390” · ghg-residentiel · 2019 measured · 390000 tCO2e/an · used');
  expect(seen.filter((line) => /!D[34] /.test(line)).join('\n')).not.toContain('used');
});
