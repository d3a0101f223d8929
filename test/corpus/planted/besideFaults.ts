import type { DrawnCell } from '../../../src/domain/drawnWorkbook';
import { numberAt, type Place } from './cleanBook';
import { beside, type Fault } from './fault';
import { measured } from './sumFaults';
import { of } from './typedPlaces';

const inSheet = (sheet: string, role: Place['role']) => (place: Place) => place.sheet === sheet && place.role === role;

/** A sheet beside the others that holds the fault, told in this cell of it. */
const sheetBeside = (
  name: string,
  rule: string,
  address: string,
  rows: (size: number, share: number) => readonly (readonly DrawnCell[])[],
  isHere: Fault['isHere'] = inSheet('GES', 'title'),
): Fault => ({
  name,
  rule,
  isHere,
  plant: (_, __, draw) => ({
    change: { more: [{ name: 'À côté', rows: rows(draw.int(100, 900), draw.int(10, 90) / 100) }] },
    at: [address.startsWith('CCC') ? address : `À côté!${address}`],
  }),
});

const ACTIONS = ['Axe (x)', 'Titre de la fiche action', 'Pilote', 'Statut', 'Descriptif'] as const;

/** What another sheet of the workbook brings (rules-book, A, B, D and E; traps, B, C, D, F and H). */
export const besideFaults: readonly Fault[] = [
  {
    name: 'carriers beside the sectors',
    rule: 'kept-for-the-record',
    isHere: inSheet('Énergie', 'place'),
    plant: (place, _, draw) => ({
      change: {
        more: [
          {
            name: 'Énergies',
            rows: [
              ['Consommation d’énergie finale 2019 (GWh)'],
              [place.drawn],
              ['Secteur', 'Électricité', 'Gaz', 'Total'],
              ...['Résidentiel', 'Tertiaire'].map((sector) => {
                const [power, gas] = [draw.int(100, 900), draw.int(100, 900)];
                return [sector, power, gas, power + gas];
              }),
            ],
          },
        ],
      },
      at: ['Énergies!B4'],
    }),
  },
  {
    name: 'another table beside',
    rule: 'figures-not-read',
    isHere: inSheet('GES', 'place'),
    plant: (_, __, draw) => ({
      change: {
        more: [
          {
            name: 'Deux tableaux',
            rows: [
              ['kt CO2e', 2019, 2021, null, 'Arbres plantés', 'Nord', 'Sud'],
              ['Résidentiel', 395, 380, null, 'Tilleuls', draw.int(10, 90), draw.int(10, 90)],
              ['Tertiaire', 205, 190, null, 'Érables', draw.int(10, 90), draw.int(10, 90)],
            ],
          },
        ],
      },
      at: ['Deux tableaux!F2'],
    }),
  },
  {
    name: 'a total of another sheet',
    rule: 'total-of-other-sectors',
    isHere: (place) => inSheet('GES', 'total')(place) && measured(place),
    plant: (place, book) => {
      const tonnes = numberAt(place) * (/\(kt/.test(String(book.sheets[0]?.rows[0]?.[0])) ? 1000 : 1);
      const wholes = beside(book, place, {}).filter(
        ({ role }) => role === 'total' || role === 'net' || role === 'sink',
      );
      return {
        change: {
          cells: Object.fromEntries(wholes.map(({ cell }) => [cell, null])),
          more: [
            {
              name: 'CRTE',
              rows: [
                ['CRTE, indicateurs'],
                ['Périmètre : Rivemont Métropole (EPCI, SIREN 200000008)'],
                ['Indicateur', 'Unité', Number(place.column)],
                ['Emissions de GES annuelles du territoire', 'teq CO2', Math.round(tonnes * 1.12)],
                ['Population', 'hab', 400_000],
              ],
            },
          ],
        },
        at: ['CRTE!C4'],
      };
    },
  },
  sheetBeside('places that nobody says which are the contract’s', 'perimeter-unknown', 'A3', (size) => [
    ['Émissions de gaz à effet de serre par commune (t CO2e)'],
    [],
    ['Commune', 'Secteur', 2019, 2021],
    ...['Vaux', 'Belfond', 'Le Mesnil'].flatMap((commune, i) =>
      ['Résidentiel', 'Tertiaire'].map((sector) => [commune, sector, size * 10 + i, size * 9 + i]),
    ),
  ]),
  sheetBeside('a sector of the city among those of the metropolis', 'mixed-perimeters', 'B8', (size) => [
    ['Émissions GES de la métropole (kt CO2e)'],
    ['Secteur', 2015, 2016],
    ['Résidentiel', size, size - 5],
    ['Transport routier', size + 11, size + 3],
    [],
    ['Émissions GES de la commune (kt CO2e)'],
    ['Secteur', 2015, 2016],
    ['Tertiaire', 50, 48],
    ['Agriculture', 3, 3],
  ]),
  sheetBeside('the sum of the sectors, dated a year before', 'total-of-another-year', 'D2', (size) => [
    ['N°', 'Nom de l’indicateur', 'Unité', 'Valeur 1', 'Année 1'],
    ['1a', 'Emissions de GES annuelles du territoire', 'teq CO2', size * 3000 + 323_609, 2014],
    ['1c', 'Emissions GES - résidentiel', 'teq CO2', size * 2000, 2015],
    ['1d', 'Emissions GES - tertiaire', 'teq CO2', size * 1000, 2015],
    ['1e', 'Emissions GES - transport routier', 'teq CO2', 323_609, 2015],
  ]),
  sheetBeside('an action of one number and a title of another', 'action-number-differs', 'A2', (size) => [
    ['N°', 'Axe', 'Titre de la fiche action', 'Direction ou service pilote', 'Statut'],
    [`3.${size}`, 'Mobilité', '4.1 Covoiturage', 'Voirie', 'En cours'],
    ['A12', 'Mobilité', 'Action 12 : Tramway', 'Voirie', 'En cours'],
  ]),
  sheetBeside('a text that no cell can hold', 'text-cut', 'CCC B-2.1!', (size) => [
    ACTIONS,
    ['Mobilité', 'Covoiturage', 'Mobilités', 'En cours', 'Guichet unique. '.repeat(2100 + size)],
  ]),
  sheetBeside('an inventory by hand, told otherwise', 'contract-figure-apart', 'E7', handMade),
  sheetBeside('an inventory by hand', 'contract-table-compared', 'B4', handMade),
  sheetBeside('a line by hand that no action has', 'contract-line-unplaced', 'B4', (size) => [
    ['B-2.1: Description of action portfolios - textual or visual'],
    ['Fields of action', 'List of actions', 'Descriptions'],
    ['Built environment', 'Rénovation des écoles', 'Guichet unique'],
    ['Mobility', `Plan vélo ${size}`, 'Pistes'],
  ]),
  sheetBeside(
    'a sector that the contract has no row for',
    'sector-to-place',
    'B6',
    (size) => [
      ['Émissions de gaz à effet de serre par secteur (t CO2e)'],
      ['Périmètre : Rivemont Métropole (EPCI, SIREN 200000008)'],
      [],
      ['Secteur', 2019],
      ['Résidentiel', size * 900],
      ['Industrie branche énergie', size * 100],
    ],
    of('A-1.4 total'),
  ),
  {
    name: 'a copy of a table of ours',
    rule: 'table-without-mark',
    isHere: inSheet('GES', 'title'),
    plant: (_, __, draw) => {
      const rows = [
        ['passerelle:A-1.3', 'A-1.3: GHG emissions by source sectors'],
        ['heading', 't CO2e', 2019],
        ['transport', 'Transport', draw.int(100, 900)],
      ];
      return { change: { more: [{ name: 'CCC A-1.3 (2)', rows, unmarked: 'A-1.3' }] }, at: ['CCC A-1.3 (2)!A1'] };
    },
  },
  {
    name: 'an inventory of energy that is not there any more',
    rule: 'empty-table',
    isHere: inSheet('Énergie', 'title'),
    plant: (place, book) => ({
      change: { cells: Object.fromEntries(beside(book, place, {}).map(({ cell }) => [cell, null])) },
      at: ['CCC A-1.1!F7'],
    }),
  },
];

/** as a city types it, with figures that no sheet of this workbook gives. */
function handMade(size: number): readonly (readonly DrawnCell[])[] {
  return [
    ['A-1.3: GHG emissions by source sectors'],
    ['Base year', 2019],
    ['Unit', 'kt CO2e'],
    [null, 'Scope 1', 'Scope 2', 'Scope 3', 'Total'],
    ['Buildings', null, null, null, size],
    ['Transport', null, null, null, size * 2],
    ['Waste', null, null, null, 5],
    ['Total', null, null, null, size * 3 + 5],
  ];
}
