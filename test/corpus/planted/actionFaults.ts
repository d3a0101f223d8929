import { among, beside, type Fault, written } from './fault';
import { numberAt } from './cleanBook';

const budget = among('budget');

/** What can be wrong in a plan of actions (rules-book, D and E; traps, F and H). */
export const actionFaults: readonly Fault[] = [
  written('a budget in words', 'action-figure-unread', budget, () => 'à voir avec le département'),
  written('a budget of two amounts', 'action-figure-unread', budget, () => '500 000-600 000'),
  written('m€', 'action-figure-unread', budget, (draw) => `${draw.int(1, 9)} m€`),
  written('a budget below zero', 'action-figure-unread', budget, (_, place) => -numberAt(place)),
  written('an error for a budget', 'action-figure-unread', budget, () => ({ error: '#REF!' })),
  written('a reduction of two values', 'action-figure-unread', among('gain'), () => '30-40'),
  written('a reduction as a share', 'action-figure-unread', among('gain'), () => '46 %'),
  written('one reduction below zero', 'action-figure-unread', among('gain'), (_, place) => -numberAt(place)),
  {
    name: 'no lead',
    rule: 'action-without-lead',
    isHere: among('lead'),
    plant: (place, book) => ({
      change: {
        cells: Object.fromEntries(
          beside(book, place, { role: 'lead', row: place.row }).map(({ cell }) => [cell, null]),
        ),
      },
      at: [place, ...beside(book, place, { role: 'action', row: place.row })].map(({ cell }) => cell),
    }),
  },
  {
    name: 'neither budget nor funder',
    rule: 'action-without-budget',
    isHere: budget,
    plant: (place, book) => ({
      change: {
        cells: Object.fromEntries(
          [place, ...beside(book, place, { role: 'funds', row: place.row })].map(({ cell }) => [cell, null]),
        ),
      },
      at: [place, ...beside(book, place, { role: 'action', row: place.row })].map(({ cell }) => cell),
    }),
  },
  {
    name: 'no reduction',
    rule: 'action-without-reduction',
    isHere: among('gain'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: null } },
      at: [place, ...beside(book, place, { role: 'action', row: place.row })].map(({ cell }) => cell),
    }),
  },
  written('an end before the start', 'dates-reversed', among('end'), () => ({ value: 43_100, format: 'dd/mm/yyyy' })),
  {
    name: 'one title twice',
    rule: 'duplicate-actions',
    isHere: among('action'),
    plant: (place, book, draw) => {
      const others = beside(book, place, { role: 'action' }).filter(({ cell }) => cell !== place.cell);
      const other = draw.pick(others);
      const text = draw.chance(0.5) ? String(other.drawn) : String(other.drawn).toUpperCase();
      return { change: { cells: { [place.cell]: text } }, at: [place.cell, other.cell] };
    },
  },
  {
    name: 'one reduction twice',
    rule: 'shared-reduction',
    isHere: among('gain'),
    plant: (place, book, draw) => {
      const other = draw.pick(beside(book, place, { role: 'gain' }).filter(({ cell }) => cell !== place.cell));
      return { change: { cells: { [place.cell]: other.drawn } }, at: [place.cell, other.cell] };
    },
  },
  written('less than its funders bring', 'funders-above-budget', budget, (_, place) => Math.round(numberAt(place) / 2)),
  written('more than its funders bring', 'funders-below-budget', budget, (_, place) => numberAt(place) * 2),
  written('a budget with tax among others', 'mixed-tax-bases', budget, (_, place) => `${numberAt(place)} € TTC`),
  {
    name: 'figures without a title',
    rule: 'figures-without-action',
    isHere: among('action'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: null } },
      at: beside(book, place, { row: place.row }).map(({ cell }) => cell),
    }),
  },
];
