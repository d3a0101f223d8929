import { numberAt } from './cleanBook';
import { beside, type Fault, written } from './fault';
import { cellIn, every, isSector, of, tableOf } from './typedPlaces';

/** The gap as the Mission reads it (rules-book, C). */
export const gapFaults: readonly Fault[] = [
  {
    name: 'a row copied over another',
    rule: 'figures-repeated',
    isHere: (place) => of('A-1.3 scope1', 'A-1.4 scope1')(place) && isSector(place) && place.row !== 'Buildings',
    plant: (place, book) => {
      const copied = ['scope1', 'scope2', 'scope3', 'total'].flatMap((column) => {
        const [to] = cellIn(book, place, place.row, column);
        const [from] = beside(book, place, { role: `typed ${tableOf(place)} ${column}`, row: 'Buildings' });
        return to === undefined || from === undefined ? [] : [[to, from.drawn] as const];
      });
      return { change: { cells: Object.fromEntries(copied) }, at: copied.slice(0, 1).map(([cell]) => cell) };
    },
  },
  {
    name: 'more reduction than emissions',
    rule: 'reduction-above-baseline',
    isHere: (place) => every('A-2.2', 'plan')(place) && isSector(place),
    plant: (place, book) => {
      const [baseline] = beside(book, place, { role: 'typed A-2.2 baseline', row: place.row });
      return baseline === undefined
        ? null
        : { change: { cells: { [place.cell]: Math.round(numberAt(baseline) * 1.2) } }, at: [place.cell] };
    },
  },
  {
    name: 'a surplus',
    rule: 'negative-gap',
    isHere: (place) => every('A-2.2', 'existing')(place) && isSector(place),
    plant: (place, book) => {
      const [target] = beside(book, place, { role: 'typed A-2.2 target', row: place.row });
      const [gap] = cellIn(book, place, place.row, 'gap');
      if (target === undefined || gap === undefined) return null;
      const existing = numberAt(target) + 1300;
      return { change: { cells: { [place.cell]: existing, [gap]: -1300 } }, at: [gap] };
    },
  },
  {
    name: 'a plan that does not cover the gap',
    rule: 'gap-not-covered',
    isHere: (place) => every('A-2.2', 'plan')(place) && !isSector(place),
    plant: (place) => ({
      change: { cells: { [place.cell]: Math.round(numberAt(place) * 0.98) } },
      at: [place.cell],
    }),
  },
  {
    name: 'a target of two thirds',
    rule: 'target-under-80',
    isHere: (place) => every('A-2.2', 'target')(place) && !isSector(place),
    plant: (place) => ({
      change: { cells: { [place.cell]: Math.round(numberAt(place) * 0.8) } },
      at: [place.cell],
    }),
  },
  {
    name: 'a third left in 2030',
    rule: 'residual-above-20',
    isHere: (place) => every('A-2.1', 'remaining')(place) && !isSector(place),
    plant: (place) => ({
      change: { cells: { [place.cell]: numberAt(place) * 2 } },
      at: [place.cell],
    }),
  },
  written(
    'a target below zero',
    'negative-target',
    (place) => every('A-2.2', 'target')(place) && isSector(place),
    (_, place) => -numberAt(place),
  ),
  {
    name: 'a projection that is the inventory',
    rule: 'bau-equals-baseline',
    isHere: (place) => of('A-1.3b total')(place) && !isSector(place),
    plant: (place, book) => {
      const copied = book.places
        .filter(({ sheet }) => sheet === 'A-1.3b')
        .map(({ cell, role, row }) => {
          const from = book.places.find((one) => one.role === role.replace('A-1.3b', 'A-1.3a') && one.row === row);
          return [cell, from?.drawn ?? null] as const;
        });
      return { change: { cells: Object.fromEntries(copied) }, at: [place.cell] };
    },
  },
];
