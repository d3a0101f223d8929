import { drawFacts, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const facts = (text: string): readonly string[] => {
  const drawn = drawFacts(understood(grid(text)).facts);
  return drawn === '' ? [] : drawn.split('\n').map((line) => line.replace(/^Bilan!/, ''));
};

test('words on the left, figures on the right, the year on a line of its own', () => {
  expect(
    facts(`
      Fiche de synthèse du territoire
      Émissions de gaz à effet de serre (kteq CO2) | 1650
      Année de référence                           | 2019@0
      Consommation énergétique du territoire       | 8 270 GWh

      Emissions de Nox (tonnes)                    | NC
      Contact                                      | M. Martin`),
  ).toEqual([
    'B2 · “1650” · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'B4 · “8 270 GWh” · energy-total · 2019 measured · 8270 GWh/an · used',
    'B6 · “NC” · air-nox-total · 2019 measured · not-reported · used',
  ]);
});

test('a form of the estate is asked, and a form without a year gives nothing', () => {
  const rows = `
    Émissions de gaz à effet de serre (kteq CO2) | 1650
    Emissions de Nox (tonnes)                    | 310`;
  expect(
    facts(`Patrimoine et services de la collectivité\nAnnée | 2019${rows}`).map((line) => line.split(' · ').at(-1)),
  ).toEqual(['asked (label-unsure)', 'asked (label-unsure)'].map(() => expect.stringMatching(/^asked/)));
  expect(facts(`Fiche${rows}`)).toEqual([]);
});

test('a list of unknown words beside one that is known is no form of indicators', () => {
  expect(
    facts(`
      Année                     | 2019
      Population                | 200000
      Nombre d’élus             | 45
      Nombre de services        | 12
      Nombre de véhicules       | 300`),
  ).toEqual([]);
});
