import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

test('« Industrie » beside industry without the energy branch is all of it, and contradicts nothing', () => {
  const seen = understood(
    grid(`
      Émissions de GES de Rivemont Métropole (ktCO2e)
      Secteur                       | 2019
      Résidentiel                   | 400
      Industrie                     | 300
      Industrie hors branche énergie | 200`),
  );
  expect(drawQuestions(seen.mapping)).toEqual([]);
  expect(
    drawFacts(seen.facts)
      .split('\n')
      .map((line) => line.replace(/ · 2019.*(?= · )/, '')),
  ).toEqual([
    'Bilan!B3 · “400” · ghg-residentiel · used',
    'Bilan!B4 · “300” · ghg-industry-total · used',
    'Bilan!B5 · “200” · ghg-industrie · used',
  ]);
});

test('figures of a year of reference that nothing says are asked', () => {
  const seen = understood(
    grid(`
      Émissions de GES de Rivemont Métropole (ktCO2e)
      Secteur     | Année de référence | 2019
      Résidentiel | 420                | 400
      Tertiaire   | 310                | 300`),
  );
  expect(drawQuestions(seen.mapping)).toEqual(['Bilan!B2 · Année de référence · unknown · ']);
});

test('a year of reference in each row is no figure', () => {
  const seen = understood(
    grid(`
      Émissions de GES de Rivemont Métropole (ktCO2e)
      Secteur     | Année de référence | 2019
      Résidentiel | 2012               | 400
      Tertiaire   | 2012               | 300`),
  );
  expect(drawQuestions(seen.mapping)).toEqual([]);
});

test('kilograms of pollutants are kilograms, and contradict no tonnes of CO2 beside them', () => {
  const seen = understood(
    grid(`
      Émissions de polluants de Rivemont Métropole (kg)
      Secteur     | NOx 2019 | GES 2019 (tCO2e)
      Résidentiel | 400000   | 260000
      Tertiaire   | 300000   | 210000`),
  );
  expect(drawFacts(seen.facts).split('\n').slice(0, 2)).toEqual([
    'Bilan!B3 · “400000” · air-nox-residentiel · 2019 measured · 400 t/an · used',
    'Bilan!C3 · “260000” · ghg-residentiel · 2019 measured · 260000 tCO2e/an · used',
  ]);
});

test('of two producers, neither of which is the authority, none is chosen in silence', () => {
  const seen = understood(
    grid(`
      Émissions de GES de Rivemont Métropole (ktCO2e)
      Secteur     | Source | 2019
      Résidentiel | Citepa | 400
      Résidentiel | ORCAE  | 410
      Tertiaire   | Citepa | 300
      Tertiaire   | ORCAE  | 300`),
  );
  expect(seen.facts.map(({ source, use }) => `${source.address} ${use}`)).toEqual([
    'C3 asked',
    'C4 asked',
    'C5 used',
    'C6 excluded',
  ]);
});
