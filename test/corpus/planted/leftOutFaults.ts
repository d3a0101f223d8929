import { addressOf } from '../../../src/domain/cell';
import type { DrawnCell, DrawnSheet } from '../../../src/domain/drawnWorkbook';
import { type CleanBook, numberAt, type Place } from './cleanBook';
import { beside, type Fault, spaced, written } from './fault';
import { figure, measured } from './sumFaults';

const inSheet = (sheet: string, role: Place['role']) => (place: Place) => place.sheet === sheet && place.role === role;
const figuresOf = (book: CleanBook, place: Place): readonly string[] =>
  beside(book, place, { role: 'figure', column: place.column }).map(({ cell }) => cell);
/** The cell that names the line of a figure: at its left, or above it where years run down. */
function labelOf(book: CleanBook, place: Place): string {
  const [year] = beside(book, place, { role: 'year' });
  const isTurned = year?.at.col === 0;
  return `${place.sheet}!${isTurned ? addressOf(year.at.row - 1, place.at.col) : addressOf(place.at.row, 0)}`;
}
/** A number that is no year. */
const isFigure = (cell: DrawnCell): cell is number => typeof cell === 'number' && !(cell > 2000 && cell < 2060);
/** The same sheet under another name and title, all its figures a little larger. */
const copyOf = (book: CleanBook, { sheet }: Place, name: string, title: string): DrawnSheet => {
  const own = book.sheets.find((one) => one.name === sheet)!; // the place stands in it
  const rows = own.rows.map((row) => row.map((cell) => (isFigure(cell) ? Math.round(cell * 1.03) : cell)));
  return { ...own, name, rows: [[title], ...rows.slice(1)] };
};
const TITLE = 'Émissions de gaz à effet de serre par secteur (t CO2e)';

/** What is read and not taken, or taken with a word: units, editions, columns, rows, other files (traps, C, D and G). */
export const leftOutFaults: readonly Fault[] = [
  written('a figure called from another file', 'other-workbook-called', figure, (_, place) => ({
    value: numberAt(place),
    formula: "'C:\\Bilans\\[Bilan 2018.xlsx]GES'!$C$5",
  })),
  written(
    'the unit of emissions on an energy',
    'unit-mismatch',
    inSheet('Énergie', 'figure'),
    (_, place) => `${spaced(numberAt(place))} t CO2e`,
  ),
  {
    name: 'another unit over a year',
    rule: 'units-differ',
    isHere: inSheet('Énergie', 'year'),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: `${place.column} (ktep)` } },
      at: figuresOf(book, place),
    }),
  },
  written(
    'a column of shares',
    'inventory-columns-left-out',
    (place) => place.role === 'year' && measured(place),
    (draw, place) => draw.pick([`Part ${place.column}`, `Évolution ${place.column}-2023`]),
  ),
  {
    name: 'a part of a sector beside it',
    rule: 'inventory-rows-left-out',
    isHere: (place) => figure(place) && place.row === 'Autres transports',
    plant: (place, book) => {
      const label = labelOf(book, place);
      return { change: { cells: { [label]: 'dont chauffage au fioul' } }, at: [label] };
    },
  },
  {
    name: 'a line of the city’s own words',
    rule: 'questions-pending',
    isHere: (place) => figure(place) && place.row !== 'Transports',
    plant: (place, book, draw) => ({
      change: {
        cells: {
          [labelOf(book, place)]: draw.pick(['Résidnetiel privé', 'Tertiaire et artisnat', 'Agricluture locale']),
        },
      },
      at: [`${place.sheet}!A4`],
    }),
  },
  {
    name: 'the city in the contract of its metropolis',
    rule: 'table-of-another-territory',
    isHere: inSheet('GES', 'place'),
    plant: (place) => ({
      change: { cells: { [place.cell]: 'Périmètre : ville de Rivemont (commune, INSEE 25001)' } },
      at: [`${place.sheet}!A4`],
    }),
  },
  {
    name: 'an older edition in a second sheet',
    rule: 'other-version-left-out',
    isHere: inSheet('GES', 'title'),
    plant: (place, book) => ({
      change: {
        cells: { [place.cell]: `${String(place.drawn)}, inventaire V2024` },
        more: [copyOf(book, place, 'Édition 2022', `${String(place.drawn)}, inventaire V2022`)],
      },
      at: beside(book, place, { role: 'figure' })
        .slice(0, 1)
        .map(({ cell }) => cell.replace(/^.*!/, 'Édition 2022!')),
    }),
  },
  {
    name: 'earlier years of an older edition',
    rule: 'mixed-versions',
    isHere: inSheet('GES', 'title'),
    plant: (place, _, draw) => ({
      change: {
        cells: { [place.cell]: `${String(place.drawn)}, inventaire V2024` },
        more: [earlier('V2022', `${TITLE}, inventaire V2022`, draw.int(90, 110))],
      },
      at: ['V2022!C5', 'V2022!C6'],
    }),
  },
  {
    name: 'earlier years with other warming potentials',
    rule: 'gwp-differs',
    isHere: inSheet('GES', 'title'),
    plant: (place, _, draw) => ({
      change: {
        cells: { [place.cell]: `${String(place.drawn)}, PRG AR5` },
        more: [earlier('AR4', `${TITLE}, PRG AR4`, draw.int(90, 110))],
      },
      at: ['AR4!C5', 'AR4!C6'],
    }),
  },
  {
    name: 'a sector without figures in a row of several',
    rule: 'sector-left-out',
    isHere: (place) => inSheet('GES', 'figure')(place) && place.row === 'Autres transports',
    plant: (place, book) => ({
      change: {
        cells: {
          ...Object.fromEntries(beside(book, place, { row: place.row }).map(({ cell }) => [cell, null])),
          [labelOf(book, place)]: null,
        },
      },
      at: ['CCC A-1.3!G8'],
    }),
  },
];

/** Two sectors in two years before those of the inventory. */
const earlier = (name: string, title: string, percent: number): DrawnSheet => ({
  name,
  rows: [
    [title],
    ['Périmètre : Rivemont Métropole (EPCI, SIREN 200000008)'],
    [],
    ['Secteur', 2014, 2015],
    ['Résidentiel', 3500 * percent, 3450 * percent],
    ['Tertiaire', 2500 * percent, 2480 * percent],
  ],
});
