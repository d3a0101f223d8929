import { addressOf } from '../../../src/domain/cell';
import type { DrawnSheet } from '../../../src/domain/drawnWorkbook';
import { numberAt } from './cleanBook';
import { beside, type Fault, written } from './fault';
import { cellIn, every, isSector, of } from './typedPlaces';

/** Tables of the contract that people typed (rules-book, B to F). */
export const typedSheetFaults: readonly Fault[] = [
  written('no baseline', 'indicator-without-values', every('IP-10', 'baseline', 'target'), () => null),
  written(
    'another cost than the costing',
    'planned-cost-differs',
    (place) => every('IP-9', 'municipality')(place) && isSector(place),
    (draw, place) => Math.round(numberAt(place) * (1.2 + draw.int(0, 90) / 100)),
  ),
  {
    name: 'a factor ten times too large',
    rule: 'factor-out-of-line',
    isHere: every('A-1.2', 'co2'),
    plant: (place, book) => {
      const own = beside(book, place, { role: place.role });
      const factors = own.map((one, i) => [one, FUELS[i] ?? FUELS[0]] as const);
      return {
        change: {
          cells: Object.fromEntries(
            factors.flatMap(([one, [fuel, factor]]) => [
              [`${one.sheet}!${addressOf(one.at.row, 0)}`, fuel],
              [one.cell, one === place ? factor * 10 : factor],
            ]),
          ),
        },
        at: [place.cell],
      };
    },
  },
  {
    name: 'nobody responsible',
    rule: 'typed-action-without-lead',
    isHere: every('B-2.2', 'name'),
    plant: (place) => {
      const lead = `${place.sheet}!${addressOf(place.at.row, place.at.col + 6)}`;
      return { change: { cells: { [lead]: null } }, at: [lead] };
    },
  },
  {
    name: 'a scope not estimated, and a total that counts it',
    rule: 'total-beyond-parts',
    isHere: (place) => of('A-1.3 scope2', 'A-1.4 scope2', 'A-1.3 scope3', 'A-1.4 scope3')(place) && isSector(place),
    plant: (place, book) => ({
      change: { cells: { [place.cell]: 'NE: no data' } },
      at: cellIn(book, place, place.row, 'total'),
    }),
  },
  {
    name: 'a sector that emits, its target not estimated',
    rule: 'total-without-sector',
    isHere: (place) => of('A-2.2 target', 'A-2.3 target', 'A-2.1 reduction')(place) && isSector(place),
    plant: (place) => ({ change: { cells: { [place.cell]: 'NE' } }, at: [place.cell] }),
  },
  {
    name: 'two scenarios in one gap',
    rule: 'two-scenarios',
    isHere: of('A-2.1 gap'),
    plant: (_, __, draw) => ({
      change: { more: [scenarios(draw.int(200, 900))] },
      at: ['Scénarios!F2'],
    }),
  },
  {
    name: 'digits exchanged in a subtotal',
    rule: 'subtotal-not-sum',
    isHere: of('A-1.4 total'),
    plant: (_, __, draw) => ({ change: { more: [costing(draw.int(100, 900))] }, at: ['Coûts!C5'] }),
  },
  {
    name: 'sinks without their minus',
    rule: 'sink-not-negative',
    isHere: of('A-1.3 total', 'A-1.3a total'),
    plant: (_, __, draw) => ({ change: { more: [sinks(draw.int(10, 90) * 1000)] }, at: ['Puits!C5'] }),
  },
];

/** Tonnes of CO2 a megawatt-hour. */
const FUELS = [
  ['Natural gas', 0.2],
  ['Heating oil', 0.27],
  ['Coal', 0.34],
] as const;

const scenarios = (size: number): DrawnSheet => ({
  name: 'Scénarios',
  rows: [
    ['A-2.3: Emissions gap (kt CO2e)'],
    [
      null,
      'Baseline emissions (BAU 2030)',
      'Residual emissions offsetting',
      'Emissions reduction target (priority)',
      'Emissions gap (priority)',
      'Emissions reduction target (neutrality)',
      'Emissions gap (neutrality)',
    ],
    ['Transport', size, 65, 141, 65, 169, 23],
    ['Buildings & Heating', 917, 170, 577, 157, 748, 0],
  ],
});

const sinks = (taken: number): DrawnSheet => ({
  name: 'Puits',
  rows: [
    ['A-1.3: GHG emissions by source sectors (t CO2e)'],
    [null, null, 'Scope 1', 'Scope 2', 'Scope 3', 'Total'],
    ['Buildings', null, 512_300, 240_100, 'NO', 752_400],
    ['AFOLU', 'Sources (positive emissions)', 9100, 300, 'NO', 9400],
    [null, 'Sinks (negative emissions)', taken, 'NO', 'NO', taken],
    ['Total', null, 521_400, 240_400, 'NO', 761_800],
  ],
});

/** Two actions under their field, and a subtotal of which one column is wrong. */
const costing = (size: number): DrawnSheet => ({
  name: 'Coûts',
  rows: [
    ['Table 6: Sectorial Costing'],
    [
      'Field of action',
      'Action/Indicator',
      'Implementation Costs/Capex (M€)',
      'Operational costs (M€/year)',
      'Direct impacts',
      'Cost effectiveness',
      'Indirect impacts (co-benefits)',
    ],
    ['Transportation', 'Tramway', size, 4.2, 12_300, 15_041, 'air'],
    [null, 'Cycling network', 42, 0.6, 4100, 10_244, 'health'],
    [null, 'Subtotal Transportation', size + 42 + 9, 4.8, 16_400, null, null],
    ['Built Environment', 'Schools', 61.5, 0.1, 2050, 30_000, null],
    [null, 'Housing', 340, 0.5, 28_000, 12_143, null],
    [null, 'Subtotal Built Environment', 401.5, 0.6, 30_050, null, null],
  ],
});
