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
