import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const factsOf = (text: string) => drawFacts(understood(grid(text)).facts).split('\n');
const used = (lines: readonly string[]) => lines.filter((line) => line.endsWith('· used')).length;

test('three tables side by side without a blank column: each keeps its labels and its figures', () => {
  const seen = factsOf(`
    GES (tCO2e)       |      |      | Énergie (GWh)     |      |      | NOx (t)           |      |
    Secteur           | 2018 | 2020 | Secteur           | 2018 | 2020 | Secteur           | 2018 | 2020
    Résidentiel       | 100  | 90   | Tertiaire         | 8    | 7    | Transport routier | 50   | 49
    Tertiaire         | 80   | 70   | Résidentiel       | 10   | 9    | Résidentiel       | 5    | 4`);
  expect(used(seen)).toBe(12);
  expect(seen).toContain('Bilan!E3 · “8” · energy-tertiaire · 2018 measured · 8 GWh/an · used');
  expect(seen).toContain('Bilan!I3 · “49” · air-nox-transport-routier · 2020 measured · 49 t/an · used');
});

test('two tables of one year side by side: the figures of the second are under its own labels', () => {
  const seen = factsOf(`
    Inventaire 2019
    Secteur     | GES (tCO2e) | Secteur     | Énergie (GWh)
    Résidentiel | 100         | Tertiaire   | 8
    Tertiaire   | 80          | Résidentiel | 10`);
  expect(used(seen)).toBe(4);
  expect(seen).toContain('Bilan!D3 · “8” · energy-tertiaire · 2019 measured · 8 GWh/an · used');
});

test('a table of names that we do not know is not read under the sectors of its neighbour, and is reported', () => {
  const { facts, recognitions } = understood(
    grid(`
      Émissions de GES (tCO2e)
      Secteur           | 2018 | 2020 | Action     | 2021 | 2022
      Résidentiel       | 100  | 90   | Isolation  | 5    | 6
      Tertiaire         | 80   | 70   | Chaudières | 3    | 4
      Transport routier | 200  | 190  | Vélos      | 1    | 2`),
  );
  expect(facts.map(({ source }) => source.address[0])).toEqual(['B', 'C', 'B', 'C', 'B', 'C']);
  expect(recognitions.map(({ id }) => id)).toEqual(['pcaet-inventory:Bilan!A2:C5', 'generic:Bilan!E2:F5']);
});

test('a remark between two years is no label', () => {
  const seen = factsOf(`
    Émissions de GES (tCO2e)
    Secteur           | 2018 | Précision             | 2020
    Résidentiel       | 100  | Chauffage surtout     | 90
    Tertiaire         | 80   | Bureaux et commerces  | 70
    Transport routier | 200  | Autoroute comprise    | 190`);
  expect(used(seen)).toBe(6);
});

test('the same years under two subjects, their titles not merged: one table, two families', () => {
  const seen = factsOf(`
                | GES (tCO2e) |      | Énergie (GWh) |
    Secteur     | 2018        | 2020 | 2018          | 2020
    Résidentiel | 100         | 90   | 10            | 9
    Tertiaire   | 80          | 70   | 8             | 7`);
  expect(used(seen)).toBe(8);
  expect(seen).toContain('Bilan!E3 · “9” · energy-residentiel · 2020 measured · 9 GWh/an · used');
});

describe('pollutants beside greenhouse gases', () => {
  test('in columns of one year', () => {
    const seen = factsOf(`
      Émissions 2019
      Secteur     | GES (tCO2e) | NOx (t) | PM10 (t)
      Résidentiel | 100         | 5       | 2
      Tertiaire   | 80          | 4       | 1`);
    expect(used(seen)).toBe(6);
    expect(seen).toContain('Bilan!D4 · “1” · air-pm10-tertiaire · 2019 measured · 1 t/an · used');
  });

  test('under merged years, the last column too', () => {
    const seen = factsOf(`
      Émissions du territoire
                  | 2018        | <       | <        | 2020        | <       | <
      Secteur     | GES (tCO2e) | NOx (t) | PM10 (t) | GES (tCO2e) | NOx (t) | PM10 (t)
      Résidentiel | 100         | 5       | 2        | 90          | 4       | 1
      Tertiaire   | 80          | 4       | 1        | 70          | 3       | 1`);
    expect(used(seen)).toBe(12);
    expect(seen).toContain('Bilan!G4 · “1” · air-pm10-residentiel · 2020 measured · 1 t/an · used');
  });

  test('without a year: asked', () => {
    const { mapping } = understood(
      grid(`
        Émissions de GES (tCO2e)
        Secteur     | 2018 | 2020 | NOx (t) | Part (%)
        Résidentiel | 100  | 90   | 4       | 12
        Tertiaire   | 80   | 70   | 3       | 10`),
    );
    expect(drawQuestions(mapping)).toEqual(['Bilan!D2 · NOx (t) · unknown · ']);
  });
});

test('the authority’s own assets in columns beside the territory: asked, never taken for it', () => {
  const { facts, mapping } = understood(
    grid(`
      Émissions de GES (tCO2e)
                  | Territoire | <    | Patrimoine | <
      Secteur     | 2018       | 2020 | 2018       | 2020
      Résidentiel | 100        | 90   | 10         | 9
      Tertiaire   | 80         | 70   | 8          | 7`),
  );
  expect(facts.map(({ source, use }) => `${source.address} ${use}`)).toEqual([
    'B4 used',
    'C4 used',
    'B5 used',
    'C5 used',
  ]);
  expect(drawQuestions(mapping)).toHaveLength(2);
});

test('years down a column far below the head of a sheet', () => {
  const list = Array.from({ length: 2_500 }, (_, i) => [`Ligne ${i}`, i + 0.5]);
  const table = [
    [],
    ['Émissions de GES (tCO2e)'],
    ['Année', 'Résidentiel', 'Tertiaire', 'Transport routier'],
    [2018, 100, 80, 200],
    [2019, 90, 70, 190],
  ];
  const { facts, recognitions } = understood(workbookOf([{ name: 'Bilan', rows: [...list, ...table] }]));
  expect(used(drawFacts(facts).split('\n'))).toBe(6);
  expect(recognitions.map(({ id }) => id)).toEqual(['generic:Bilan!B1:B2500', 'pcaet-inventory:Bilan!A2503:D2505']);
});

test('a list of territories and years: whose figures they are is asked', () => {
  const { facts } = understood(
    grid(`
      Émissions de GES (tCO2e)
      Commune  | Année | Résidentiel | Tertiaire
      Rivemont | 2018  | 100         | 80
      Valbois  | 2020  | 9           | 7`),
  );
  expect(
    facts.map(({ use, doubts }) => `${use} ${doubts.find(({ code }) => code.startsWith('perimeter'))?.code}`),
  ).toEqual(Array(4).fill('asked perimeter-unknown'));
});

test('carriers beside sectors: the sectors of the table on the left are no second labels', () => {
  const seen = factsOf(`
    GES (tCO2e) |      |      | Énergie (GWh) |      |
    Secteur     | 2018 | 2020 | Énergie       | 2018 | 2020
    Résidentiel | 100  | 90   | Électricité   | 10   | 9
    Tertiaire   | 80   | 70   | Gaz           | 8    | 7
    Agriculture | 80   | 70   | Total         | 18   | 16`);
  expect(used(seen)).toBe(12);
  expect(seen).toContain('Bilan!E4 · “8” · energy-carrier-gas · 2018 measured · 8 GWh/an · used');
});
