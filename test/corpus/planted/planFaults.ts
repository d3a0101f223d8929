import { numberAt } from './cleanBook';
import { among, beside, type Fault, renumbered, written } from './fault';
import { measured } from './sumFaults';
import { every, isSector } from './typedPlaces';

/** What is left open in a plan of actions, an investment plan, an inventory (rules-book, A, D and E; traps, C, D and H). */
export const planFaults: readonly Fault[] = [
  written('an action put off', 'action-on-hold', among('status'), (draw) =>
    draw.pick(['Suspendue', 'Bloqué', 'Reporté à 2031']),
  ),
  written('an action given up', 'actions-given-up', among('status'), (draw) => draw.pick(['Abandonné', 'Annulée'])),
  {
    name: 'falls written as negatives',
    rule: 'negative-reduction',
    isHere: among('gain'),
    plant: (place, book) => ({
      change: { cells: renumbered(beside(book, place, { role: 'gain' }), (gain) => -gain) },
      at: [place.cell],
    }),
  },
  {
    name: 'budgets that do not say their tax',
    rule: 'tax-basis-unknown',
    isHere: among('budget heading'),
    plant: (place, book) => ({
      change: {
        cells: {
          [place.cell]: 'Budget prévisionnel total €',
          ...Object.fromEntries(beside(book, place, { role: 'funds heading' }).map(({ cell }) => [cell, 'Montant €'])),
        },
      },
      at: beside(book, place, { role: 'budget' }).map(({ cell }) => cell),
    }),
  },
  written('words among the credits', 'amounts-not-read', among('credits'), (draw) =>
    draw.pick(['à définir', 'voir AP', 'cf. délibération']),
  ),
  {
    name: 'an investment plan without unit',
    rule: 'amounts-in-question',
    isHere: among('plan title'),
    plant: (place) => ({ change: { cells: { [place.cell]: 'PPI 2024-2027 (TTC)' } }, at: [`${place.sheet}!A3`] }),
  },
  {
    name: 'a cost beyond its years',
    rule: 'cost-beyond-years',
    isHere: among('sum of credits'),
    plant: (place, book) => ({
      change: {
        cells: {
          [place.cell]: numberAt(place) * 2,
          ...Object.fromEntries(beside(book, place, { role: 'sum heading' }).map(({ cell }) => [cell, 'Coût total'])),
        },
      },
      at: [place.cell],
    }),
  },
  {
    name: 'a provisional year',
    rule: 'provisional-figures',
    isHere: (place) => place.role === 'year' && measured(place) && place.sheet === 'GES',
    plant: (place) => ({ change: { cells: { [place.cell]: `${String(place.drawn)} (p)` } }, at: [place.cell] }),
  },
  {
    name: 'nobody counted that year',
    rule: 'ratio-not-compared',
    isHere: among('people'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: 'NR' } },
      at: beside(book, place, { role: 'ratio', column: place.column }).map(({ cell }) => cell),
    }),
  },
  written(
    'a number that reads two ways',
    'separator-asked',
    (place) => every('IP-9', 'municipality')(place) && isSector(place),
    (draw) => `${draw.int(100, 900)}.${draw.int(100, 900)}`,
  ),
];
