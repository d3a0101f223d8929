import { type CleanBook, numberAt, type Place } from './cleanBook';
import { beside, exchanged, type Fault, written } from './fault';
import { gapFaults } from './gapFaults';
import { moneyFaults } from './moneyFaults';
import { portfolioFaults } from './portfolioFaults';
import { tableFaults } from './tableFaults';
import { cellIn, every, isSector, of } from './typedPlaces';

const INVENTORIES = ['A-1.3', 'A-1.4'] as const;
const scopes = of(...INVENTORIES.flatMap((id) => [`${id} scope1`, `${id} scope2`, `${id} scope3`]));
const totals = of('A-1.1 total', ...INVENTORIES.map((id) => `${id} total`));

/** Two digits of a typed number exchanged, told at one of these cells. */
const slipped = (
  name: string,
  rule: string,
  isHere: Fault['isHere'],
  at: (place: Place, book: CleanBook) => readonly string[] = ({ cell }) => [cell],
): Fault => ({
  name,
  rule,
  isHere: (place) => isHere(place) && typeof place.drawn === 'number',
  plant: (place, book, draw) => {
    const value = exchanged(numberAt(place), draw);
    return value === null ? null : { change: { cells: { [place.cell]: value } }, at: at(place, book) };
  },
});

/** Sums, shares and the arithmetic of the gap (rules-book, B and C). */
const arithmetic: readonly Fault[] = [
  slipped('a total of a row', 'row-total-not-sum', (place) => totals(place) && isSector(place)),
  slipped(
    'a scope of a row, told along the row',
    'row-total-not-sum',
    (place) => scopes(place) && isSector(place),
    (place, book) => cellIn(book, place, place.row, 'total'),
  ),
  slipped(
    'a scope of a row, told down the column',
    'table-total-not-sum',
    (place) => scopes(place) && isSector(place),
    (place, book) => cellIn(book, place, 'Total', place.column),
  ),
  slipped('a total of a column', 'table-total-not-sum', (place) => scopes(place) && !isSector(place)),
  slipped('a gap', 'gap-arithmetic', every('A-2.2', 'gap')),
  slipped('a residual', 'gap-arithmetic', every('A-2.2', 'residual')),
  slipped('a gap of version 1', 'gap-arithmetic', every('A-2.3', 'gap', 'target'), (place, book) => [
    place.cell,
    ...(place.column === 'target' ? cellIn(book, place, place.row, 'gap') : []),
  ]),
  written(
    'what remains of the model',
    'gap-arithmetic',
    every('A-2.1', 'remaining'),
    (draw, place) => numberAt(place) + draw.int(3, 50),
  ),
  written(
    'a share of the gap',
    'share-not-recomputed',
    every('A-2.2', 'target-share', 'gap-share', 'residual-share', 'existing-share'),
    (draw, place) => `${(Number.parseFloat(String(place.drawn)) - draw.int(3, 9)).toFixed(1)} %`,
  ),
  written(
    'a share of the total',
    'total-share-not-recomputed',
    (place) => of('A-1.3a total-share', 'A-1.3b total-share')(place) && isSector(place),
    (draw, place) => `${(Number.parseFloat(String(place.drawn)) + draw.int(2, 9)).toFixed(1)} %`,
  ),
  {
    name: 'the baseline of the gap',
    rule: 'gap-not-inventory',
    isHere: (place) => every('A-2.2', 'baseline')(place) && !isSector(place),
    plant: (place, book, draw) => {
      const value = book.sheets.some(({ name }) => name === 'A-1.3') ? exchanged(numberAt(place), draw) : null;
      return value === null ? null : { change: { cells: { [place.cell]: value } }, at: [place.cell] };
    },
  },
  written(
    'another projection in the gap',
    'gap-baseline-differs',
    every('A-2.1', 'bau'),
    (draw, place) => numberAt(place) + draw.int(5, 80),
  ),
];

/** Blanks, keys, placeholders, base years (rules-book, A and B). */
const answers: readonly Fault[] = [
  written(
    'a blank',
    'required-blank',
    (place) => of('A-1.3 total', 'A-1.4 total', 'A-1.3 scope1', 'A-1.4 scope2', 'B-3.1 y2027')(place),
    () => null,
  ),
  written(
    'a text that is no key',
    'unknown-key',
    (place) => scopes(place) || every('B-3.1', 'y2025', 'y2030')(place),
    (draw) => draw.pick(['/', 'NC', 'Not rated', 'not calculated', 'x']),
  ),
  written('a template’s words', 'template-text-left', every('B-3.1', 'y2030', 'outcome', 'action'), (draw) =>
    draw.pick(['(List one value per indicator)', '…']),
  ),
  written(
    'waste treated outside',
    'waste-scope-3-missing',
    (place) => of('A-1.3 scope3', 'A-1.4 scope3')(place) && place.row === 'Waste',
    () => null,
  ),
  written('an old base year', 'baseline-before-2018', of('A-1.3 base-year', 'A-1.4 base-year'), (draw) =>
    draw.int(2005, 2017),
  ),
  written('a base year of the pandemic', 'baseline-in-pandemic', of('A-1.3 base-year', 'A-1.4 base-year'), (draw) =>
    draw.pick([2020, 2021]),
  ),
  written('two boundaries', 'boundary-not-one', of('I-1.1 tick'), () => 'X'),
  {
    name: 'one number for two indicators',
    rule: 'indicator-number-repeated',
    isHere: every('B-3.1', 'number'),
    plant: (place, book, draw) => {
      const other = draw.pick(beside(book, place, { role: place.role }).filter(({ cell }) => cell !== place.cell));
      return { change: { cells: { [place.cell]: other.drawn } }, at: [place.cell, other.cell] };
    },
  },
  written(
    'an indicator of another name than its card',
    'indicator-without-card',
    every('B-3.1', 'name'),
    (draw) => `Distance ${draw.int(1, 9)}`,
  ),
  written('a question not answered', 'yes-no-unanswered', of('B-3.2 answer', 'B-3.2 sectors'), () => null),
];

/** What can be wrong in a table of the contract that people typed, in either version. */
export const typedFaults: readonly Fault[] = [
  ...arithmetic,
  ...answers,
  ...gapFaults,
  ...moneyFaults,
  ...tableFaults,
  ...portfolioFaults,
];
