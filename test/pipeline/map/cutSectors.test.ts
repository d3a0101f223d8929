import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const usesOf = (text: string): readonly string[] =>
  understood(grid(text)).facts.flatMap((fact) =>
    fact.kind === 'observation' && fact.year === 2020 ? [`${fact.indicator} ${fact.use}`] : [],
  );
const sectors = (note: string): string => `
  Émissions de GES (tCO2e)
  Secteur           | 2018 | 2020
  Résidentiel       | 100  | 90
  Transport routier | 80   | 70
  Autres transports | 20   | 10
  Total             | 200  | 170

  ${note}`;

test('a note that leaves a part of one sector out puts that sector and the totals in question, not the others', () => {
  expect(usesOf(sectors('Données provisoires, hors transport aérien'))).toEqual([
    'ghg-residentiel used',
    'ghg-transport-routier used',
    'ghg-autres-transports asked',
    'ghg-total asked',
  ]);
});

test.each(['Hors transit', 'Hors transport aérien et hors transit', 'Note : échantillon, hors transport aérien'])(
  'a note that leaves out what no sector holds surely puts every row in question: %s',
  (note) => {
    expect(usesOf(sectors(note)).filter((line) => line.endsWith('used'))).toEqual([]);
  },
);

test('transports as a whole hold the part that is left out', () => {
  expect(
    usesOf(`
      Émissions de GES, hors transport aérien (tCO2e)
      Secteur     | 2018 | 2020
      Résidentiel | 100  | 90
      Transports  | 80   | 70`),
  ).toEqual(['ghg-residentiel used', 'ghg-transport asked']);
});

test('carriers and pollutants of the whole territory hold it, what is produced does not', () => {
  expect(
    usesOf(`
      Consommation d’énergie finale (GWh), hors transport aérien
      Énergie     | 2018 | 2020
      Électricité | 100  | 90
      Gaz naturel | 80   | 70`),
  ).toEqual(['energy-carrier-electricity asked', 'energy-carrier-gas asked']);
  expect(
    usesOf(`
      Tableau de bord, hors transport aérien
                                                           | 2018 | 2020
      Emissions de Nox (tonnes)                            | 100  | 90
      Production d’énergie renouvelable - Electrique - Solaire photovoltaïque (MWh) | 80 | 70`),
  ).toEqual(['air-nox-total asked', 'renewable-solar-photovoltaic used']);
});

test('columns of particles beside gases are figures, and a table whose columns all say what they are is asked nothing', () => {
  const { facts, mapping } = understood(
    grid(`
      Émissions en 2022
      Secteur     | GES (tCO2e) | Particules PM10 (t) | PM2,5 (t)
      Résidentiel | 1000        | 27                  | 20
      Tertiaire   | 800         | 18                  | 13`),
  );
  expect(facts.map((fact) => (fact.kind === 'observation' ? `${fact.indicator} ${fact.use}` : ''))).toEqual([
    'ghg-residentiel used',
    'air-pm10-residentiel used',
    'air-pm25-residentiel used',
    'ghg-tertiaire used',
    'air-pm10-tertiaire used',
    'air-pm25-tertiaire used',
  ]);
  expect(mapping.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
});
