import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text)).facts).split('\n');

const tables = (text: string): readonly string[] => understood(grid(text)).recognitions.map(({ address }) => address);

test('headings that come back in the middle of a table are no row, and begin no other table', () => {
  expect(
    facts(`
      Émissions de GES (tCO2e)
      Secteur     | 2019 | 2022
      Résidentiel | 340  | 320
      Tertiaire   | 246  | 240
      Secteur     | 2019 | 2022
      Agriculture | 69   | 66
      Total       | 655  | 626`),
  ).toEqual([
    'Bilan!B3 · “340” · ghg-residentiel · 2019 measured · 340 tCO2e/an · used',
    'Bilan!C3 · “320” · ghg-residentiel · 2022 measured · 320 tCO2e/an · used',
    'Bilan!B4 · “246” · ghg-tertiaire · 2019 measured · 246 tCO2e/an · used',
    'Bilan!C4 · “240” · ghg-tertiaire · 2022 measured · 240 tCO2e/an · used',
    'Bilan!B6 · “69” · ghg-agriculture · 2019 measured · 69 tCO2e/an · used',
    'Bilan!C6 · “66” · ghg-agriculture · 2022 measured · 66 tCO2e/an · used',
    'Bilan!B7 · “655” · ghg-total · 2019 measured · 655 tCO2e/an · used',
    'Bilan!C7 · “626” · ghg-total · 2022 measured · 626 tCO2e/an · used',
  ]);
});

test('the same headings over the same labels are another table, and so are those under a title', () => {
  expect(
    tables(`
      Émissions de GES (tCO2e)
      Secteur     | 2019 | 2022
      Résidentiel | 340  | 320
      Tertiaire   | 246  | 240
      Secteur     | 2019 | 2022
      Résidentiel | 341  | 321
      Tertiaire   | 247  | 241`),
  ).toEqual(['A2:C4', 'A5:C7']);
  expect(
    tables(`
      Émissions de GES (tCO2e)
      Secteur     | 2019 | 2022
      Résidentiel | 340  | 320
      Tertiaire   | 246  | 240
      Consommation d’énergie (GWh)
      Secteur     | 2019 | 2022
      Industrie   | 341  | 321
      Agriculture | 247  | 241`),
  ).toEqual(['A2:C4', 'A6:C8']);
});

test('a year over a column whose second heading is blank is the heading of that column', () => {
  expect(
    facts(`
      Émissions de GES (tCO2e)
      Secteur     | 2019 | Tendanciel | <    | Objectifs | <
                  |      | 2030       | 2050 | 2030      | 2050
      Résidentiel | 340  | 300        | 260  | 200       | 70
      Tertiaire   | 246  | 220        | 190  | 140       | 50`).filter((line) => /![BDF]4/.test(line)),
  ).toEqual([
    'Bilan!B4 · “340” · ghg-residentiel · 2019 measured · 340 tCO2e/an · used',
    'Bilan!D4 · “260” · ghg-residentiel · 2050 scenario business-as-usual · 260 tCO2e/an · used',
    'Bilan!F4 · “70” · ghg-residentiel · 2050 objective · 70 tCO2e/an · used',
  ]);
});

test('a title with a year over the labels is no heading of a column', () => {
  expect(
    facts(`
      Émissions de GES (tCO2e), bilan 2022
                  | 2019 | 2022
      Résidentiel | 340  | 300
      Tertiaire   | 246  | 220`),
  ).toHaveLength(4);
});

test('dates merged over families are the years of their columns', () => {
  expect(
    facts(`
      Diagnostic du territoire
                  | 2019-12-31  | <             | 2022-12-31  | <
      Secteur     | GES (tCO2e) | Énergie (MWh) | GES (tCO2e) | Énergie (MWh)
      Résidentiel | 340         | 2840          | 320         | 2700
      Tertiaire   | 246         | 1220          | 240         | 1200`).filter((line) => /![BE]4/.test(line)),
  ).toEqual([
    'Bilan!B4 · “340” · ghg-residentiel · 2019 measured · 340 tCO2e/an · used',
    'Bilan!E4 · “2700” · energy-residentiel · 2022 measured · 2.7 GWh/an · used',
  ]);
});

test('years of reference in a list are values, to its last row, and date the values beside them', () => {
  expect(
    facts(`
      Indicateur                    | Unité  | Valeur de référence | Année de référence | Cible 2030 | Dernière valeur | Année
      Émissions de GES totales      | ktCO2e | 890                 | 2015               | 500        | 854             | 2019
      Consommation d'énergie finale | GWh    | 6000                | 2016               | 4800       | 5700            | 2020`),
  ).toEqual([
    'Bilan!C2 · “890” · ghg-total · 2015 measured · 890000 tCO2e/an · used',
    'Bilan!E2 · “500” · ghg-total · 2030 objective · 500000 tCO2e/an · used',
    'Bilan!F2 · “854” · ghg-total · 2019 measured · 854000 tCO2e/an · used',
    'Bilan!C3 · “6000” · energy-total · 2016 measured · 6000 GWh/an · used',
    'Bilan!E3 · “4800” · energy-total · 2030 objective · 4800 GWh/an · used',
    'Bilan!F3 · “5700” · energy-total · 2020 measured · 5700 GWh/an · used',
  ]);
});

test('what a target is worth stands beside its level', () => {
  expect(
    facts(`
      Émissions de GES (tCO2e)
      Secteur     | 2019 | Cible 2030 (-50 %) | Objectif 2050 (-90 % par rapport à 1990) | Objectif 2050 (en %)
      Résidentiel | 340  | 170                | 34,5                                     | 90
      Tertiaire   | 246  | 123                | 24,5                                     | 88`).filter((fact) =>
      fact.includes('ghg-residentiel'),
    ),
  ).toEqual([
    'Bilan!B3 · “340” · ghg-residentiel · 2019 measured · 340 tCO2e/an · used',
    'Bilan!C3 · “170” · ghg-residentiel · 2030 objective · 170 tCO2e/an · used',
    'Bilan!D3 · “34,5” · ghg-residentiel · 2050 objective · 34.5 tCO2e/an · used',
  ]);
});
