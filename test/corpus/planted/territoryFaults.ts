import { numberAt, type Place } from './cleanBook';
import { among, beside, exchanged, type Fault, renumbered, written } from './fault';
import { measured } from './sumFaults';

const inGes = ({ sheet }: Place): boolean => sheet === 'GES';

/** Whose figures, how many people, what the soils take in (rules-book, B; traps, D and G). */
export const territoryFaults: readonly Fault[] = [
  {
    name: 'the number of another territory',
    rule: 'territory-differs',
    isHere: (place) => among('place')(place) && inGes(place),
    plant: (place, book) => ({
      change: {
        cells: Object.fromEntries(
          book.places
            .filter(among('place'))
            .map(({ cell, drawn }) => [cell, `${String(drawn)}`.replace('200000008', '200000016')]),
        ),
      },
      at: beside(book, place, { role: 'figure' })
        .slice(0, 1)
        .map(({ cell }) => cell),
    }),
  },
  {
    name: 'a unit per inhabitant',
    rule: 'unit-other',
    isHere: (place) => among('title')(place) && inGes(place),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: `${String(place.drawn).replace(/ \(.*/, '')} (tCO2e/hab)` } },
      at: beside(book, place, { role: 'figure' })
        .slice(0, 1)
        .map(({ cell }) => cell),
    }),
  },
  {
    name: 'inhabitants in thousands',
    rule: 'magnitude-per-inhabitant',
    isHere: among('people'),
    plant: (place, book) => ({
      change: { cells: renumbered(beside(book, place, { role: 'people' }), (count) => Math.round(count / 1000)) },
      at: book.places.filter(among('total')).map(({ cell }) => cell),
    }),
  },
  written('a ratio of other tonnes', 'ratio-of-another-total', among('ratio'), (draw, place) =>
    Number((numberAt(place) * (1.1 + draw.int(0, 40) / 100)).toFixed(2)),
  ),
  written(
    'a removal without its minus',
    'sink-sign',
    (place) => among('sink')(place) && measured(place),
    (_, place) => -numberAt(place),
  ),
  {
    name: 'two digits exchanged in a net total',
    rule: 'net-not-sum',
    isHere: (place) => among('net')(place) && measured(place),
    plant: (place, _, draw) => {
      const value = exchanged(numberAt(place), draw);
      const isFar = value !== null && Math.abs(value - numberAt(place)) > numberAt(place) * 0.03; // beyond its rounding
      return isFar ? { change: { cells: { [place.cell]: value } }, at: [place.cell] } : null;
    },
  },
];

/** A plan of investments, and funders beside a plan of actions (rules-book, E; traps, H). */
export const investmentFaults: readonly Fault[] = [
  {
    name: 'two digits exchanged in the total of an operation',
    rule: 'plan-total-not-sum',
    isHere: among('sum of credits'),
    plant: (place, _, draw) => {
      const value = exchanged(numberAt(place), draw);
      return value === null ? null : { change: { cells: { [place.cell]: value } }, at: [place.cell] };
    },
  },
  {
    name: 'credits of one year ten times too large',
    rule: 'plan-total-not-sum',
    isHere: among('credits'),
    plant: (place, book) => ({
      change: { cells: renumbered([place], (value) => value * 10) },
      at: beside(book, place, { role: 'sum of credits', row: place.row }).map(({ cell }) => cell),
    }),
  },
  {
    name: 'funders with tax, budgets without',
    rule: 'funders-on-other-tax-basis',
    isHere: among('funds heading'),
    plant: (place, book) => ({
      change: {
        cells: Object.fromEntries(
          beside(book, place, { role: 'funds heading' }).map(({ cell }) => [cell, 'Montant € TTC']),
        ),
      },
      at: beside(book, place, { role: 'budget' }).map(({ cell }) => cell),
    }),
  },
  {
    name: 'a working copy of the plan, one budget changed',
    rule: 'action-in-two-plans',
    isHere: among('budget'),
    plant: (place, book) => {
      const sheet = book.sheets.find(({ name }) => name === place.sheet)!; // the place stands in it
      const rows = sheet.rows.map((row, r) =>
        row.map((cell, c) => (r === place.at.row && c === place.at.col ? numberAt(place) + 1000 : cell)),
      );
      const titles = beside(book, place, { role: 'action', row: place.row });
      return {
        change: { more: [{ ...sheet, name: 'Copie', rows }] },
        at: titles.map(({ cell }) => cell.replace(/^.*!/, 'Copie!')),
      };
    },
  },
];
