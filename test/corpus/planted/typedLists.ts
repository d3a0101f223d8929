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

/** B-3.1: targets of each indicator. */
export function impactPathways(draw: Draw): CleanSheet {
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
      ...lines,
    ],
  };
}

/** B-3.2: a card for each indicator. */
export const cards: readonly CleanSheet[] = PATHWAYS.map(([, , name, unit], i) => ({
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
