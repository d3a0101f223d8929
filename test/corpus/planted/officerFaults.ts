import { numberAt, type CleanBook, type Place } from './cleanBook';
import { among, beside, type Fault, spaced, written } from './fault';
import { figure, measured, sumFaults } from './sumFaults';

const emissions = (place: Place): boolean => figure(place) && place.sheet === 'GES';
/** Below zero in a column of objectives, a person may mean a fall: that is asked, and another fault. */
const measuredEmissions = (place: Place): boolean => emissions(place) && measured(place);
const day = { value: 45_292, format: 'dd/mm/yyyy' } as const;

/** What is typed where a number is expected (rules-book, A; traps, B to D). */
const typing: readonly Fault[] = [
  written('words for a figure', 'not-a-number', figure, (draw) => draw.pick(['bla bla', 'beaucoup', 'en baisse'])),
  written('a date for a figure', 'not-a-number', figure, () => day),
  written('two readings', 'ambiguous-number', figure, (draw) => `${draw.int(1, 99)},${draw.int(100, 999)}`),
  written('an error', 'error-value', figure, (draw) => ({ error: draw.pick(['#N/A', '#DIV/0!', '#REF!', '#VALUE!']) })),
  written('a formula never computed', 'formula-uncomputed', figure, () => ({ value: null, formula: 'A1+1' })),
  written('a guidance left', 'placeholder-left', figure, (draw) =>
    draw.pick(['Champ texte libre', 'Ces informations devront être saisies', '(indicate responsible)', '[yes/no]']),
  ),
  written('a number typed as text', 'number-as-text', figure, (_, place) => spaced(numberAt(place))),
  {
    name: 'a unit in the cell',
    rule: 'unit-in-cell',
    isHere: figure,
    plant: (place, book) => {
      const unit = beside(book, place, { role: 'title' })[0]?.column ?? '';
      return { change: { cells: { [place.cell]: `${spaced(numberAt(place))} ${unit}` } }, at: [place.cell] };
    },
  },
  written('more than one value', 'not-one-value', figure, (draw, place) => {
    const value = Math.round(numberAt(place));
    return draw.pick([`${value}-${value + 20}`, `< ${value}`, `env. ${value}`]);
  }),
  written('a value to come', 'value-to-come', figure, (draw) => draw.pick(['à compléter', 'TBD', 'à venir'])),
  written('an emission below zero', 'negative-emissions', measuredEmissions, (_, place) => -numberAt(place)),
];

/** Years, units, perimeters, hidden cells (traps, C, D, E). */
const reading: readonly Fault[] = [
  {
    name: 'a result of a year to come',
    rule: 'impossible-year',
    isHere: (place) => place.role === 'year' && measured(place) && place.sheet === 'GES',
    plant: (place, book) => ({
      change: { cells: { [place.cell]: '2050 Résultat' } },
      at: [...beside(book, place, { column: place.column })].map(({ cell }) => cell),
    }),
  },
  {
    name: 'no unit anywhere',
    rule: 'unit-unknown',
    isHere: among('title'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: `${String(place.drawn).replace(/ \(.*/, '')}` } },
      at: beside(book, place, { role: 'figure' })
        .slice(0, 1)
        .map(({ cell }) => cell),
    }),
  },
  {
    name: 'the unit of another quantity',
    rule: 'subject-against-unit',
    isHere: among('title'),
    plant: (place) => ({
      change: {
        cells: {
          [place.cell]: `${String(place.drawn).replace(/ \(.*/, '')} (${place.sheet === 'GES' ? 'GWh' : 't CO2e'})`,
        },
      },
      at: [place.cell],
    }),
  },
  {
    name: 'an unknown unit',
    rule: 'unit-unread',
    isHere: among('unit'),
    plant: (place, book, draw) => ({
      change: { cells: { [place.cell]: draw.pick(['emplois', 'zones', 'kilopas']) } },
      at: beside(book, place, { row: place.row })
        .slice(1, 2)
        .map(({ cell }) => cell),
    }),
  },
  {
    name: 'a hidden row',
    rule: 'hidden-cells-read',
    isHere: (place) => figure(place),
    plant: (place, book) => ({
      change: { hidden: { sheet: place.sheet, row: place.at.row } },
      at: beside(book, place, {})
        .filter(({ at }) => at.row === place.at.row)
        .map(({ cell }) => cell),
    }),
  },
  {
    name: 'another version of a figure in a second sheet',
    rule: 'duplicate-fact',
    isHere: (place) => emissions(place) && measured(place),
    plant: (place, book) => {
      const changed = workbookSheet(book, place, Math.round(numberAt(place) * 1.08));
      return { change: { more: [changed] }, at: [place.cell, place.cell.replace('GES', 'Copie')] };
    },
  },
  {
    name: 'falls where levels stand',
    rule: 'reduction-or-level',
    isHere: (place) => place.role === 'year' && place.column === 'Objectif 2030' && place.sheet === 'GES',
    plant: (place, book) => ({
      change: {
        cells: Object.fromEntries(
          beside(book, place, { column: place.column })
            .filter(({ role }) => role !== 'year')
            .map(({ cell }, i) => [cell, (40 + i) / 100]),
        ),
      },
      at: [place.cell],
    }),
  },
];

const workbookSheet = (book: CleanBook, place: Place, value: number) => {
  const sheet = book.sheets.find(({ name }) => name === place.sheet)!; // the place stands in it
  return {
    ...sheet,
    name: 'Copie',
    rows: sheet.rows.map((row, r) => row.map((cell, c) => (r === place.at.row && c === place.at.col ? value : cell))),
  };
};

/** What can be wrong in a list of indicators, an inventory, a deposit. */
export const officerFaults: readonly Fault[] = [...typing, ...reading, ...sumFaults];
