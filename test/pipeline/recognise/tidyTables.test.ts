import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const seenIn = (text: string) => drawFacts(understood(grid(text)).facts).split('\n');
const reasonOf = (text: string) => {
  const { facts, recognitions } = understood(grid(text));
  return [facts.length, recognitions.map(({ profile, signs }) => `${profile}: ${signs[0]}`).join()];
};

test('one row per sector and year, with its unit', () => {
  expect(
    seenIn(`
      secteur     | année | valeur | unité
      Résidentiel | 2 018 | 100    | ktCO2e
      Résidentiel | 2020  | 90     | ktCO2e
      Tertiaire   | 2018  | 80     | ktCO2e`),
  ).toEqual([
    'Bilan!C2 · “100” · ghg-residentiel · 2018 measured · 100000 tCO2e/an · used',
    'Bilan!C3 · “90” · ghg-residentiel · 2020 measured · 90000 tCO2e/an · used',
    'Bilan!C4 · “80” · ghg-tertiaire · 2018 measured · 80000 tCO2e/an · used',
  ]);
});

test('what is measured in a column: the sector is not lost', () => {
  expect(
    seenIn(`
      indicateur            | secteur     | année | valeur | unité
      Émissions de GES      | Résidentiel | 2018  | 100    | tCO2e
      Émissions de GES      | Tertiaire   | 2018  | 80     | tCO2e
      Consommation d'énergie | Tertiaire  | 2018  | 8      | GWh`),
  ).toEqual([
    'Bilan!D2 · “100” · ghg-residentiel · 2018 measured · 100 tCO2e/an · used',
    'Bilan!D3 · “80” · ghg-tertiaire · 2018 measured · 80 tCO2e/an · used',
    'Bilan!D4 · “8” · energy-tertiaire · 2018 measured · 8 GWh/an · used',
  ]);
});

test('two measures of the same year side by side', () => {
  const seen = seenIn(`
    Secteur     | Année | GES (tCO2e) | Énergie (GWh)
    Résidentiel | 2018  | 100         | 10
    Tertiaire   | 2018  | 80          | 8
    Résidentiel | 2020  | 50          | 5`);
  expect(seen).toHaveLength(6);
  expect(seen).toContain('Bilan!D4 · “5” · energy-residentiel · 2020 measured · 5 GWh/an · used');
});

test('a year to come is asked, and is a target where the title says so', () => {
  const rows = `
    Secteur     | Année | Émissions (tCO2e)
    Résidentiel | 2018  | 100
    Tertiaire   | 2018  | 80
    Résidentiel | 2030  | 50`;
  expect(seenIn(rows).at(-1)).toBe(
    'Bilan!C4 · “50” · ghg-residentiel · 2030 measured · 50 tCO2e/an · asked (year-unsure)',
  );
  expect(seenIn(`Objectifs du PCAET${rows.replaceAll('2018', '2026')}`).at(-1)).toBe(
    'Bilan!C5 · “50” · ghg-residentiel · 2030 objective · 50 tCO2e/an · used',
  );
});

test('several territories: whose figures they are is asked', () => {
  const seen = seenIn(`
    Commune  | Secteur     | Année | Émissions (tCO2e)
    Rivemont | Résidentiel | 2018  | 100
    Rivemont | Tertiaire   | 2018  | 80
    Valbois  | Résidentiel | 2020  | 50`);
  expect(seen.every((line) => line.includes('asked (perimeter-unknown'))).toBe(true);
});

test('a status of results and objectives is what each figure is', () => {
  expect(
    seenIn(`
    Secteur     | Année | Statut   | Émissions (tCO2e)
    Résidentiel | 2018  | Réalisé  | 100
    Tertiaire   | 2018  | Réalisé  | 80
    Résidentiel | 2030  | Objectif | 50`).at(-1),
  ).toBe('Bilan!D4 · “50” · ghg-residentiel · 2030 objective · 50 tCO2e/an · used');
});

test.each([
  ['a status of no kind of figure', 'Statut', ['Validé', 'Provisoire', 'Validé']],
  ['a month', 'Mois', ['1', '2', '3']],
  ['a scope', 'Scope', ['1', '2', '1']],
])('%s that the figure depends on: kept, with the reason, and no figure is taken', (_, heading, values) => {
  const text = `
    Secteur     | Année | ${heading} | Émissions (tCO2e)
    Résidentiel | 2018  | ${values[0]} | 100
    Tertiaire   | 2018  | ${values[1]} | 80
    Agriculture | 2018  | ${values[2]} | 50`;
  expect(reasonOf(text)).toEqual([
    0,
    'generic: pas encore compris : une ligne par secteur et par année, avec une colonne de plus dont dépend le chiffre',
  ]);
});
