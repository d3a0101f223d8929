import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const card = (whose: string): string => `
  Indicateur     | Émissions de gaz à effet de serre du territoire
  ${whose}
  Unité          | tCO2e
  Valeur 2019    | 400000
  Objectif 2030  | 200000`;
const levelsOf = (whose: string): readonly string[] =>
  understood(grid(card(whose), 'Fiche')).facts.map((fact) =>
    fact.kind === 'observation' ? `${fact.perimeter.level} ${fact.use}` : fact.kind,
  );

test.each([
  ['Maille | Commune de Rivemont', 'commune used'],
  ['Territoire concerné | Ville de Rivemont', 'commune used'],
  ['Territoire | Rivemont Métropole', 'epci used'],
  ['Échelle | Région', 'region asked'],
  ['Périmètre : | Département du Val', 'department asked'],
])('a card of an indicator is of the territory that it names: %s', (whose, level) => {
  expect(levelsOf(whose)).toEqual([level, level]);
});

test('energy counted in higher heating value is asked: the core counts in the lower one', () => {
  const { facts, mapping } = understood(
    grid(`
      Consommation d’énergie finale (GWh PCS), Rivemont Métropole
      Secteur     | 2019 | 2021
      Résidentiel | 2433 | 2400
      Tertiaire   | 1200 | 1180`),
  );
  expect(drawQuestions(mapping)).toEqual([expect.stringContaining('unit:GWh/an')]);
  expect(drawFacts(facts)).not.toContain('· used');
});
