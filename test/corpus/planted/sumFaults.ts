import { numberAt, type Place } from './cleanBook';
import { among, beside, exchanged, type Fault, renumbered, written } from './fault';

/** A figure of an inventory. */
export const figure = among('figure');

/** In a column of what was measured. */
export const measured = (place: Place): boolean => /^20\d\d$/.test(place.column);

/** Sums and scales (rules-book, B; traps, F). */
export const sumFaults: readonly Fault[] = [
  {
    name: 'two digits exchanged in a total',
    rule: 'total-not-sum',
    isHere: among('total'),
    plant: (place, _, draw) => {
      const value = exchanged(numberAt(place), draw);
      return value === null ? null : { change: { cells: { [place.cell]: value } }, at: [place.cell] };
    },
  },
  {
    name: 'two digits exchanged in a line',
    rule: 'total-not-sum',
    isHere: (place) => figure(place) && place.row !== 'Transports',
    plant: (place, book, draw) => {
      const value = exchanged(numberAt(place), draw);
      const at = [
        ...beside(book, place, { role: 'total', column: place.column }),
        ...beside(book, place, { row: 'Transports', column: place.column }),
      ];
      return value === null ? null : { change: { cells: { [place.cell]: value } }, at: at.map(({ cell }) => cell) };
    },
  },
  {
    name: 'a subtotal added with its lines',
    rule: 'parent-with-children',
    isHere: among('total'),
    plant: (place, book) => {
      const [parent] = beside(book, place, { row: 'Transports', column: place.column });
      if (parent === undefined) return null;
      const value = Number((numberAt(place) + numberAt(parent)).toFixed(1));
      return { change: { cells: { [place.cell]: value } }, at: [place.cell] };
    },
  },
  {
    name: 'a thousand times too much in one cell',
    rule: 'scale-jump',
    isHere: (place) => figure(place) && measured(place),
    plant: (place) => ({ change: { cells: renumbered([place], (value) => value * 1000) }, at: [place.cell] }),
  },
  {
    name: 'a thousand times too much in one year',
    rule: 'scale-jump',
    isHere: (place) => place.role === 'year' && measured(place),
    plant: (place, book) => {
      const column = beside(book, place, { column: place.column }).filter(({ role }) => role !== 'year');
      return { change: { cells: renumbered(column, (value) => value * 1000) }, at: [place.cell] };
    },
  },
  {
    name: 'a line in another scale',
    rule: 'sector-scale',
    isHere: (place) =>
      figure(place) && place.column === '2019' && /^(Rés|Tert|Transport r|Industrie h)/.test(place.row),
    plant: (place, book) => {
      const row = beside(book, place, { row: place.row });
      return { change: { cells: renumbered(row, (value) => value * 1000) }, at: [place.cell] };
    },
  },
  written('a share above 100 %', 'percentage-over-100', among('percent'), (draw) => draw.int(101, 900)),
  {
    name: 'shares of one for percents',
    rule: 'share-or-percent',
    isHere: among('percent'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: numberAt(place) / 100 } },
      at: [place, ...beside(book, place, { role: 'year', column: place.column })].map(({ cell }) => cell),
    }),
  },
];
