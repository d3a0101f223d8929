import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => {
  const { facts: all, mapping } = understood(grid(text));
  expect(drawQuestions(mapping)).toEqual([]);
  return drawFacts(all)
    .split('\n')
    .map((line) => line.replace(/^Bilan!/, ''));
};

test('a list of identifiers with one year alone, a figure that looks like a year among them', () => {
  expect(
    facts(`
      Identifiant | Nom de l'indicateur                          | Unité   | 2019 Résultat
      cae_1.a     | Émissions de gaz à effet de serre            | kteq CO2 | 412
      cae_2.a     | Consommation énergétique globale du territoire | GWh   | 2010`),
  ).toEqual([
    'D2 · “412” · ghg-total · 2019 measured · 412000 tCO2e/an · used',
    'D3 · “2010” · energy-total · 2019 measured · 2010 GWh/an · used',
  ]);
});

test('the same year twice in a list of identifiers: what was measured, and what was aimed at', () => {
  expect(
    facts(`
      Identifiant   | Nom de l'indicateur                   | Unité  | 2022 Résultat | 2022 Objectif
      crte_11.1-SO2 | Emissions annuelles de SO2 du territoire | tonnes | 85         | 80
      crte_1.1      | Emissions de GES annuelles du territoire | teq CO2 | 412000    |`),
  ).toEqual([
    'D2 · “85” · air-so2-total · 2022 measured · 85 t/an · used',
    'E2 · “80” · air-so2-total · 2022 objective · 80 t/an · used',
    'D3 · “412000” · ghg-total · 2022 measured · 412000 tCO2e/an · used',
    'E3 · “” · ghg-total · 2022 objective · blank · used',
  ]);
});

test('tables of one year under one another, each under its title, are as many tables', () => {
  expect(
    facts(`
      Émissions de GES (tCO2e)
      Secteur     | 2019
      Résidentiel | 412000
      Tertiaire   | 401000
      Agriculture | 380000

      Consommation d’énergie finale (GWh)
      Secteur     | 2019
      Résidentiel | 5100
      Tertiaire   | 5200
      Agriculture | 380`),
  ).toEqual([
    'B3 · “412000” · ghg-residentiel · 2019 measured · 412000 tCO2e/an · used',
    'B4 · “401000” · ghg-tertiaire · 2019 measured · 401000 tCO2e/an · used',
    'B5 · “380000” · ghg-agriculture · 2019 measured · 380000 tCO2e/an · used',
    'B9 · “5100” · energy-residentiel · 2019 measured · 5100 GWh/an · used',
    'B10 · “5200” · energy-tertiaire · 2019 measured · 5200 GWh/an · used',
    'B11 · “380” · energy-agriculture · 2019 measured · 380 GWh/an · used',
  ]);
});
