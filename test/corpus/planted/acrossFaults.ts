import { type CleanBook, numberAt, type Place } from './cleanBook';
import { beside, type Fault, renumbered, written } from './fault';
import { every } from './typedPlaces';

const TEP = 11.63;
/** A year that no inventory here measures, before its last one. */
const BETWEEN = 2018;

const inSheet = (sheet: string, role: Place['role']) => (place: Place) => place.sheet === sheet && place.role === role;
const isMeasured = ({ column }: Place) => /^\d{4}$/.test(column);

/** The figures and totals of a column, in reading order. */
const columnOf = (book: CleanBook, place: Place): readonly Place[] =>
  beside(book, place, { column: place.column }).filter(({ role }) => role === 'figure' || role === 'total');

/** What years, plans and sheets say against each other (rules-book, D and E; traps, D and F). */
export const acrossFaults: readonly Fault[] = [
  {
    name: 'a year in tonnes of oil equivalent',
    rule: 'energy-unit-jump',
    isHere: (place) => inSheet('Énergie', 'year')(place) && isMeasured(place),
    plant: (place, book) => {
      const own = columnOf(book, place);
      const later = book.places.filter((one) => one.sheet === place.sheet && Number(one.column) > Number(place.column));
      return {
        change: { cells: renumbered(own, (value) => Number((value / TEP).toPrecision(4))) },
        at: [...own, ...later].map(({ cell }) => cell),
      };
    },
  },
  {
    name: 'an objective above the past',
    rule: 'objective-above-past',
    isHere: (place) => inSheet('GES', 'figure')(place) && place.column === 'Objectif 2030',
    plant: (place, book) => {
      const most = Math.max(...beside(book, place, { role: 'figure', row: place.row }).map(numberAt));
      const [whole] = beside(book, place, { role: 'total', column: place.column });
      // in a large sector, the column no longer adds up as levels: whether it holds falls is asked instead
      if (whole === undefined || numberAt(place) > numberAt(whole) / 10) return null;
      return { change: { cells: { [place.cell]: Math.round(most * 1.2) } }, at: [place.cell] };
    },
  },
  {
    name: 'a total that falls by two thirds',
    rule: 'change-too-fast',
    isHere: (place) => inSheet('GES', 'total')(place) && isMeasured(place),
    plant: (place, book) => ({
      change: { cells: renumbered([place], (value) => Math.round(value * 0.3)) },
      at: beside(book, place, { role: 'total' }).map(({ cell }) => cell),
    }),
  },
  {
    name: 'targets of a year that passed',
    rule: 'target-year-not-observed',
    isHere: (place) => inSheet('GES', 'year')(place) && place.column === 'Objectif 2030',
    plant: (place, book) => ({
      change: { cells: { [place.cell]: `Objectif ${BETWEEN}` } },
      at: columnOf(book, place).map(({ cell }) => cell),
    }),
  },
  {
    name: 'a budget in euros under millions',
    rule: 'unlikely-cost-per-tonne',
    isHere: ({ role }) => role === 'budget',
    plant: (place, book) => ({
      change: { cells: renumbered([place], (value) => value * 1_000_000) },
      at: beside(book, place, { role: 'gain', row: place.row }).map(({ cell }) => cell),
    }),
  },
  written(
    'a cost per kilotonne',
    'unlikely-typed-cost',
    every('IP-6', 'effectiveness'),
    (draw) => draw.int(11, 90) * 100_000,
  ),
  {
    name: 'nothing that compensates',
    rule: 'residual-without-strategy',
    isHere: (place) => every('B-2.2', 'compensated')(place) && place.row === 'Urban forest',
    plant: (place, book) => ({
      change: { cells: { [place.cell]: null } },
      at: book.places
        .filter(({ role, row }) => role === 'typed A-2.2 residual' && row === 'Total')
        .map(({ cell }) => cell),
    }),
  },
];
