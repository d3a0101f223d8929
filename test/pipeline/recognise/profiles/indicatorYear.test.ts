import { drawFacts, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const facts = (text: string): readonly string[] => {
  const drawn = drawFacts(understood(grid(text)).facts);
  return drawn === '' ? [] : drawn.split('\n').map((line) => line.replace(/^Bilan!/, ''));
};

test('a list of indicators of the year that one heading says, among other columns', () => {
  expect(
    facts(`
      Chiffres du territoire
      Libellé                                      | Valeur 2022 | Unité    | Source
      Émissions de gaz à effet de serre            | 1650        | kteq CO2 | Atmo
      Emissions de Nox                             | NC          | tonnes   | Atmo
      Consommation énergétique finale              | 8270        | GWh      | Atmo
      Nombre de réunions                           | 4           | u        |`),
  ).toEqual([
    'B3 · “1650” · ghg-total · 2022 measured · 1650000 tCO2e/an · used',
    'B4 · “NC” · air-nox-total · 2022 measured · not-reported · used',
    'B5 · “8270” · energy-total · 2022 measured · 8270 GWh/an · used',
  ]);
});

test('an aim of one year is an objective; pollutants of one year need no more than their title', () => {
  expect(
    facts(`
      Émissions de polluants (t)
      Polluant | Objectif 2030
      NOx      | 1200
      PM10     | 300`),
  ).toEqual([
    'B3 · “1200” · air-nox-total · 2030 objective · 1200 t/an · used',
    'B4 · “300” · air-pm10-total · 2030 objective · 300 t/an · used',
  ]);
});

test.each([
  ['Budget climat (€)', 'Budget 2022'],
  ['Chiffres du territoire', 'Évolution 2022'],
  ['Chiffres du territoire', 'Part 2022 (%)'],
  ['Chiffres de la Région Bretagne', 'Valeur 2022'],
  ['Patrimoine de la collectivité', 'Valeur 2022'],
])('« %s », « %s »: nothing is used', (title, heading) => {
  const text = `
    ${title}
    Libellé                                      | ${heading}
    Émissions de gaz à effet de serre (kteq CO2) | 1650
    Emissions de Nox (tonnes)                    | 310`;
  expect(facts(text).filter((line) => line.endsWith('used'))).toEqual([]);
});

test.each([
  ['Indicateurs clés 2019', '2019 measured'],
  ['Objectifs 2030', '2030 objective'],
])('« %s » over a column of values says their year', (title, moment) => {
  const seen = drawFacts(
    understood(
      grid(`
        ${title}
        Indicateur                                     | Valeur | Unité
        Émissions de gaz à effet de serre du territoire | 1500   | ktCO2e
        Consommation énergétique finale du territoire   | 7000   | GWh`),
    ).facts,
  );
  expect(seen.split('\n')).toEqual([
    `Bilan!B3 · “1500” · ghg-total · ${moment} · 1500000 tCO2e/an · used`,
    `Bilan!B4 · “7000” · energy-total · ${moment} · 7000 GWh/an · used`,
  ]);
});

test('values that no title dates give nothing', () => {
  const text = `
    Indicateurs clés
    Indicateur                                     | Valeur | Unité
    Émissions de gaz à effet de serre du territoire | 1500   | ktCO2e
    Consommation énergétique finale du territoire   | 7000   | GWh`;
  expect(understood(grid(text)).facts).toEqual([]);
});
