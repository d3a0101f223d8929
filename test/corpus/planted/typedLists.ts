import type { Draw } from '../draw';
import { type CleanCell, type CleanSheet, spot } from './cleanBook';
import { cells } from './typedCells';

/** I-1.1, with one boundary ticked. */
export const target: CleanSheet = {
  name: 'I-1.1',
  rows: [
    ['Table I-1.1: Climate Neutrality Target by 2030'],
    ['Sectors', 'Scope 1', 'Scope 2', 'Scope 3'],
    ['Stationary energy', 'Included', 'Included', 'Optional information'],
    ['Transport', 'Included', 'Included', 'Optional information'],
    ['Waste/wastewater', 'Included', 'Not applicable', 'Included'],
    ['IPPU', 'Included', 'Not applicable', 'Optional information'],
    ['AFOLU', 'Included', 'Not applicable', 'Optional information'],
    [
      'Geographical boundary',
      'Same as city administrative boundary',
      'Smaller than city administrative boundary',
      'Larger than city administrative boundary',
    ],
    ['(Tick correct option)', 'X', spot(null, 'typed I-1.1 tick', 'boundary', 'smaller'), null],
    ['Specify excluded/additional areas', 'none', null, null],
  ],
};

const PATHWAYS = [
  ['Fewer cars', 'Tramway', 'Car kilometres', 'km/year', 900_000],
  ['Warm homes', 'Retrofit', 'Homes renovated', 'number', 1200],
  ['Clean heat', 'Heat network', 'Heat delivered', 'MWh/year', 51_000],
] as const;

/** Emissions that every contract follows: their row in the gap of the economic model, and how they are named. */
const EMISSIONS = [
  [1, 'GHG emission from stationary energy'],
  [0, 'GHG emission from transport'],
  [3, 'GHG emission from waste'],
  [4, 'GHG emission from IPPU'],
  [4, 'GHG emission from AFOLU'],
  [2, 'GHG emission from grid supplied energy'],
  [5, 'GHG emission (total)'],
] as const;
const LAND = 'GHG emission from AFOLU';
const LAND_LEFT = 10;

/** B-3.1: targets of each indicator, emissions first; `left`: what remains of them in 2030, by the rows of the economic model. */
export function impactPathways(draw: Draw, left: readonly number[]): CleanSheet {
  const emissions = EMISSIONS.map(([row, name], i): readonly CleanCell[] => {
    const last = name === LAND ? LAND_LEFT : (left[row] ?? 0) - (row === 4 ? LAND_LEFT : 0);
    return [
      ...cells('B-3.1', name, {
        outcome: 'Fewer emissions',
        action: 'All',
        'ghg-number': `GHG${i + 1}`,
        'ghg-name': name,
      }),
      ...cells('B-3.1', name, { g2025: last * 3 + draw.int(20, 30), g2027: last * 2 + draw.int(2, 9), g2030: last }),
    ];
  });
  const lines = PATHWAYS.map(([outcome, action, name, , size], i): readonly CleanCell[] => [
    ...cells('B-3.1', name, { outcome, action, number: `${i + 1}`, name }),
    ...cells('B-3.1', name, {
      y2025: size + draw.int(0, 99),
      y2027: size * 2 + draw.int(0, 99),
      y2030: size * 3 + draw.int(0, 99),
    }),
  ]);
  return {
    name: 'B-3.1',
    rows: [
      ['B-3.1: Impact Pathways'],
      [
        'Outcomes/ impacts addressed',
        'Action/ project',
        'Indicator No. (unique identified)',
        'Indicator name',
        2025,
        2027,
        2030,
      ],
      ...emissions,
      ...lines,
    ],
  };
}

/** B-3.2: a card for each indicator. */
export const cards: readonly CleanSheet[] = [
  ...PATHWAYS.map(([, , name, unit]) => [name, unit] as const),
  ...EMISSIONS.map(([, name]) => [name, 'kt CO2e'] as const),
].map(([name, unit], i) => ({
  name: `B-3.2 ${i + 1}`,
  rows: [
    ['B-3.2: Indicator Metadata'],
    ['Indicator Name', name],
    ['Indicator Unit', unit],
    ['Definition', `What ${name} means`],
    ['Calculation', 'Yearly count'],
    [
      'Does the indicator measure direct impacts (i.e. reduction in greenhouse gas emissions?)',
      spot('yes', 'typed B-3.2 answer', name, 'direct'),
    ],
    [
      'If yes, which emission source sectors does it impact?',
      spot('Transport', 'typed B-3.2 sectors', name, 'sectors'),
    ],
    [
      'Does the indicator measure indirect impacts (i.e. co-benefits)?',
      spot('no', 'typed B-3.2 answer', name, 'indirect'),
    ],
    ['Can the indicator be used for monitoring impact pathways?', spot('no', 'typed B-3.2 answer', name, 'pathways')],
    ['Expected data source', 'The city'],
    ['Expected availability', 'Yearly'],
  ],
}));
