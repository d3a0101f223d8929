import { numberAt } from './cleanBook';
import { beside, type Fault, written } from './fault';
import { cellIn, every, isSector } from './typedPlaces';

const card = (column: string) => every('B-2.2-card', column);
const factors = every('A-1.2', 'note');

/** A note over the table of factors that leaves something out, told at the first heading. */
const noted = (name: string, rule: string, note: string): Fault => ({
  name,
  rule,
  isHere: factors,
  plant: (place, book) => ({
    change: { cells: { [place.cell]: note } },
    at: beside(book, place, { role: 'typed A-1.2 head' }).map(({ cell }) => cell),
  }),
});

/** Pathways, portfolio, cards, emission factors (rules-book, B and D). */
export const portfolioFaults: readonly Fault[] = [
  written(
    'an action of another name than its card',
    'action-without-card',
    every('B-2.1', 'action'),
    (draw) => `Project ${draw.int(10, 99)} of the port`,
  ),
  written('a card numbered otherwise', 'action-number-changes', card('name'), (draw, place) =>
    String(place.drawn).replace(/^\d/, `${draw.int(6, 9)}`),
  ),
  written('a field that no pathway has', 'field-without-action', every('B-2.1', 'field'), () => 'Blue economy'),
  written('no outcome', 'card-outside-pathways', card('outcome'), (draw) =>
    draw.pick(['Not applicable', 'n/a', 'Happier tourists']),
  ),
  written(
    'a reduction without sector',
    'card-without-sector',
    card('reduction'),
    (draw) => `${draw.int(11, 99)}37 tCO2e`,
  ),
  {
    name: 'one reduction on two cards',
    rule: 'card-reduction-shared',
    isHere: card('reduction'),
    plant: (place, book, draw) => {
      const other = draw.pick(book.places.filter(({ role, cell }) => role === place.role && cell !== place.cell));
      const text = 'A part of subsector 3.4, buildings: 409 ktCO2e';
      return { change: { cells: { [place.cell]: text, [other.cell]: text } }, at: [place.cell, other.cell] };
    },
  },
  written('a cost per tonne that is too low', 'card-unit-cost', card('cost'), (draw, place) =>
    String(place.drawn).replace(
      /\d+ €/,
      (cost) => `${Math.round(Number.parseInt(cost, 10) / (1.05 + draw.int(0, 90) / 100))} €`,
    ),
  ),
  noted('no unit of the factors', 'factors-without-unit', 'GPC method; GWP of AR5'),
  noted('no method of the factors', 'factors-without-method', 'Factors in t CO2e/MWh; GWP of AR5'),
  noted('no warming potentials', 'gwp-not-stated', 'Factors in t CO2e/MWh; GPC method'),
  {
    name: 'a gas without any factor',
    rule: 'gas-left-out',
    isHere: every('A-1.2', 'ch4', 'n2o', 'f-gases', 'sf6', 'nf3'),
    plant: (place, book) => ({
      change: { cells: Object.fromEntries(beside(book, place, { role: place.role }).map(({ cell }) => [cell, null])) },
      at: beside(book, place, { role: 'typed A-1.2 head' }).map(({ cell }) => cell),
    }),
  },
  {
    name: 'a policy that is an action',
    rule: 'existing-names-action',
    isHere: every('A-2.1', 'name'),
    plant: (place, book, draw) => {
      const action = draw.pick(book.places.filter(every('B-2.1', 'action')));
      return { change: { cells: { [place.cell]: String(action.drawn).slice(4) } }, at: [action.cell] };
    },
  },
  {
    name: 'a reduction that no action brings',
    rule: 'plan-not-actions',
    isHere: (place) => every('A-2.2', 'plan')(place) && isSector(place),
    plant: (place, book) =>
      book.places.some(card('name'))
        ? { change: { cells: { [place.cell]: Math.round(numberAt(place) * 1.1) } }, at: [place.cell] }
        : null,
  },
  {
    name: 'a sector that the plan does not cover',
    rule: 'plan-incomplete',
    isHere: (place) => every('A-2.2', 'plan')(place) && isSector(place),
    plant: (place) => ({ change: { cells: { [place.cell]: Math.round(numberAt(place) * 0.7) } }, at: [place.cell] }),
  },
  {
    name: 'one reduction in two columns',
    rule: 'existing-is-plan',
    isHere: (place) => every('A-2.2', 'existing')(place) && isSector(place),
    plant: (place, book) => {
      const [plan] = beside(book, place, { role: 'typed A-2.2 plan', row: place.row });
      return plan === undefined ? null : { change: { cells: { [place.cell]: plan.drawn } }, at: [place.cell] };
    },
  },
  {
    name: 'a baseline of business as usual',
    rule: 'existing-in-bau',
    isHere: every('A-2.2', 'heading'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: '(1) Baseline emissions (BAU)' } },
      at: cellIn(book, place, 'Total', 'existing'),
    }),
  },
];
