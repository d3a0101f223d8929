import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const uses = (title: string): readonly string[] => [
  ...new Set(
    understood(
      grid(`
        ${title}
        Secteur           | 2018 | 2021
        Résidentiel       | 450  | 440
        Tertiaire         | 260  | 250
        Transport routier | 600  | 590`),
    ).facts.map(({ use }) => use),
  ),
];

test.each([
  'Bilan GES réglementaire, patrimoine et compétences (tCO2e)',
  'Empreinte carbone des habitants (tCO2e)',
  'Consommations d’énergie du patrimoine (MWh)',
  'Réductions d’émissions de GES attendues (ktCO2e)',
  'Émissions de GES évitées (ktCO2e)',
  'Émissions de GES : méthane CH4 (tonnes)',
  'Émissions de GES cumulées depuis 2015 (ktCO2e)',
  'Émissions directes de CO2 (kt)',
  'Consommation de gaz naturel par secteur (GWh)',
  'Consommation d’électricité par secteur (GWh)',
  'Émissions de GES énergétiques (tCO2e)',
  'Émissions non énergétiques de GES (tCO2e)',
  'Bilan carbone interne de la Métropole (tCO2e)',
  'Émissions de GES de l’administration (tCO2e)',
  'Consommation d’énergie des services de la ville (MWh)',
  'Achats d’énergie (MWh)',
  'City operations GHG emissions (tCO2e)',
  'Municipal greenhouse gas inventory (tCO2e)',
  'Consumption-based GHG emissions (tCO2e)',
])('« %s » is not the inventory of the territory: nothing of it is used', (title) => {
  expect(uses(title)).not.toContain('used');
});

test.each([
  'Émissions de gaz à effet de serre du territoire (ktCO2e)',
  'Évolution des émissions de GES par secteur (ktCO2e)',
  'Émissions de GES directes et indirectes, scopes 1 et 2 (ktCO2e)',
  'Consommation d’énergie finale par secteur (GWh)',
  'Émissions énergétiques et non énergétiques de GES (ktCO2e)',
  'Émissions de GES et consommations énergétiques (ktCO2e)',
  'Émissions de CO2 équivalent par secteur (kt CO2 éq)',
  'Émissions de GES des communes et de leurs services publics (ktCO2e)',
])('« %s » is an ordinary inventory', (title) => {
  expect(uses(title)).toEqual(['used']);
});

test.each([
  'Consommation d’énergie du patrimoine (MWh)',
  'Énergie achetée (MWh)',
  'Consommation d’énergie des services techniques (MWh)',
])('« %s » says so over a corner that says energy', (title) => {
  const { facts } = understood(
    grid(`
      ${title}
      Énergie     | 2018 | 2021
      Électricité | 45   | 44
      Gaz naturel | 26   | 25`),
  );
  expect(facts.filter(({ use }) => use === 'used')).toEqual([]);
});

test('a national target is not the territory’s', () => {
  const { facts } = understood(
    grid(`
      Objectifs nationaux de la SNBC, France, émissions de GES (MtCO2e)
      Secteur     | 2018 | 2030
      Résidentiel | 45   | 22
      Tertiaire   | 26   | 14`),
  );
  const levels = facts.map((fact) => (fact.kind === 'observation' ? fact.perimeter.level : ''));
  expect([...new Set(levels)]).toEqual(['state']);
});
