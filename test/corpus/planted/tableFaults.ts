import { type CleanBook, numberAt, type Place } from './cleanBook';
import { beside, exchanged, type Fault, spaced, written } from './fault';
import { cellIn, every, isSector, of } from './typedPlaces';

const scopes = of('A-1.3 scope1', 'A-1.3 scope2', 'A-1.4 scope1', 'A-1.4 scope2');
const sectors = (place: Place): boolean => scopes(place) && isSector(place);
/** The first heading of an inventory: after title, base year and unit. */
const headOf = ({ sheet }: Place): string => `${sheet}!B4`;
const funds = every('IP-6', 'state');

const funded = (name: string, rule: string, factor: number): Fault => ({
  name,
  rule,
  isHere: funds,
  plant: (place, book) => ({
    change: { cells: { [place.cell]: numberAt(place) * factor } },
    at: cellIn(book, place, place.row, 'own'),
  }),
});

const totalOf = (place: Place, book: CleanBook) => cellIn(book, place, 'Total', 'total');

/** Keys, units, headings and columns of the city’s own, in any table that people typed (rules-book, A to C). */
export const tableFaults: readonly Fault[] = [
  written('a key alone', 'key-without-reason', sectors, (draw) => draw.pick(['IE', 'NE', 'C'])),
  {
    name: 'a figure not estimated in a total',
    rule: 'partial-total',
    isHere: sectors,
    plant: (place, book) => ({ change: { cells: { [place.cell]: 'NE: no data' } }, at: totalOf(place, book) }),
  },
  written('a scope counted in its total', 'scopes-not-separated', sectors, () => 'IE: in the total of the row'),
  written('the unit in a cell', 'unit-in-typed-cell', sectors, (_, place) => `${spaced(numberAt(place))} tCO2e`),
  written('kilotonnes among tonnes', 'units-in-column', sectors, (draw) => `${draw.int(20, 900)} ktCO2e`),
  written('spending in brackets', 'accounting-signs', every('IP-6', 'opex'), (draw) => `€ (${draw.int(100, 900)})`),
  {
    name: 'a row of another name',
    rule: 'template-rows-missing',
    isHere: of('A-1.3 label', 'A-1.4 label'),
    plant: (place) => ({ change: { cells: { [place.cell]: 'Everything else' } }, at: [headOf(place)] }),
  },
  {
    name: 'a column of another name',
    rule: 'template-columns-missing',
    isHere: of('A-1.3 heading', 'A-1.4 heading'),
    plant: (place) => ({ change: { cells: { [place.cell]: 'Remarks' } }, at: [headOf(place)] }),
  },
  {
    name: 'a heading of version 2 in the gap of version 1',
    rule: 'mixed-gap-forms',
    isHere: every('A-2.3', 'heading'),
    plant: (place) => ({
      change: { cells: { [place.cell]: '(3) Emission reduction through other Action Plans' } },
      at: [place.cell],
    }),
  },
  {
    name: 'a total of a column of the city’s own',
    rule: 'added-total-not-sum',
    isHere: (place) => every('A-2.3', 'historical')(place) && !isSector(place),
    plant: (place, _, draw) => {
      const value = exchanged(numberAt(place), draw);
      const isNear = value !== null && Math.abs(value / numberAt(place) - 1) < 0.1;
      return isNear ? { change: { cells: { [place.cell]: value } }, at: [place.cell] } : null;
    },
  },
  {
    name: 'another rate for the last sector',
    rule: 'other-sector-rate',
    isHere: (place) => every('A-2.1', 'reduction')(place) && place.row.startsWith('Other'),
    plant: (place) => ({ change: { cells: { [place.cell]: Math.round(numberAt(place) * 0.6) } }, at: [place.cell] }),
  },
  funded('more funders than it costs', 'typed-funders-above-cost', 4),
  funded('a part without a funder', 'typed-funders-below-cost', 0.5),
  {
    name: 'a plan not quantified, and too much left',
    rule: 'residual-plan-unknown',
    isHere: (place) => every('A-2.2', 'residual')(place) && !isSector(place),
    plant: (place, book) => {
      const [plan] = cellIn(book, place, 'Total', 'plan');
      return plan === undefined
        ? null
        : { change: { cells: { [plan]: 'NE', [place.cell]: Math.round(numberAt(place) * 2) } }, at: [place.cell] };
    },
  },
  {
    name: 'a dot between thousands that Excel took for a decimal one',
    rule: 'separator-misread',
    isHere: (place) => every('A-2.2', 'gap')(place) && isSector(place) && typeof place.drawn === 'number',
    plant: (place, book) => {
      const [baseline] = beside(book, place, { role: 'typed A-2.2 baseline', row: place.row });
      if (baseline === undefined || numberAt(place) >= 1_000_000 || numberAt(baseline) >= 1_000_000) return null;
      const dotted = `${numberAt(baseline)}`.replace(/(\d{3})$/, '.$1');
      return { change: { cells: { [place.cell]: numberAt(place) / 1000, [baseline.cell]: dotted } }, at: [place.cell] };
    },
  },
];
