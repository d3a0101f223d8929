import { drawFacts, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const facts = (text: string): readonly string[] => {
  const drawn = drawFacts(understood(grid(text)).facts);
  return drawn === '' ? [] : drawn.split('\n').map((line) => line.replace(/^Bilan!/, ''));
};

test('cards one under another: each its name, its unit, its years and its aim', () => {
  expect(
    facts(`
      Fiche indicateur
      Indicateur :  | Émissions de gaz à effet de serre
      Unité         | kteq CO2
      Année         | Valeur
      2019@0        | 1650
      2022@0        | NC
      Objectif 2030 | 800
      Budget 2024   | 120000

      Fiche indicateur
      Indicateur    | Emissions de Nox
      Unité         | kg
      2022@0        | 3100000`),
  ).toEqual([
    'B5 · “1650” · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'B6 · “NC” · ghg-total · 2022 measured · not-reported · used',
    'B7 · “800” · ghg-total · 2030 objective · 800000 tCO2e/an · used',
    'B13 · “3100000” · air-nox-total · 2022 measured · 3100 t/an · used',
  ]);
});

test('a card whose name is not known gives nothing', () => {
  expect(
    facts(`
      Indicateur | Nombre de réunions du comité
      2019       | 4
      2022       | 6`),
  ).toEqual([]);
});

test('a card whose unit does not fit its indicator is asked', () => {
  const drawn = facts(`
    Indicateur | Émissions de gaz à effet de serre
    Unité      | GWh
    2019       | 1650
    2022       | 1600`);
  expect(drawn.filter((line) => line.endsWith('used'))).toEqual([]);
});

test('a figure and its year on rows of their own, whose it is before its unit', () => {
  const card = `
    Indicateur | Consommation énergétique finale du territoire
    Territoire | Rivemont Métropole
    Unité      | GWh
    Année      | 2016
    Valeur     | 7000`;
  expect(drawFacts(understood(grid(card)).facts)).toBe(
    'Bilan!B5 · “7000” · energy-total · 2016 measured · 7000 GWh/an · used',
  );
});
