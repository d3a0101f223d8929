import type { Mapping } from '../../../src/domain/mapping';
import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const plan = (title: string) =>
  grid(`
    ${title}
    Axe      | Titre de la fiche action | Pilote  | Statut   | Budget prévisionnel total € HT
    Mobilité | Pistes cyclables         | Voirie  | En cours | 1000
    Mobilité | Zone piétonne            | Voirie  | En cours | 2000
    Énergie  | Réseau de chaleur        | Énergie | En cours | 3000`);

const uses = (title: string, memory: Mapping = []) => [
  ...new Set(
    understood(plan(title), memory).facts.map(({ use, doubts }) => [use, ...doubts.map(({ code }) => code)].join(' ')),
  ),
];

test.each([
  'Plan d’actions climat',
  'Plan d’actions de Rivemont Métropole',
  'Plan d’actions de la Ville de Rivemont',
  'Plan d’actions de Rivemont',
])('« %s » may be the contract’s', (title) => {
  expect(uses(title)).toEqual(['used']);
});

test('a plan of another metropolis is asked once, and left out once it is said to be theirs', () => {
  const title = 'Plan d’actions d’Autreville Agglomération';
  expect(uses(title)).toEqual(['asked perimeter-unsure']);
  const { mapping } = understood(plan(title));
  expect(drawQuestions(mapping)).toEqual([`Bilan!A1 · ${title} · perimeter:other · perimeter:epci`]);
  const answered = (meaning: string): Mapping =>
    mapping.filter(({ label }) => label === title).map((entry) => ({ ...entry, meaning, decidedBy: 'person' }));
  expect(uses(title, answered('perimeter:other'))).toEqual(['excluded ignored']);
  expect(uses(title, answered('perimeter:epci'))).toEqual(['used']);
});
