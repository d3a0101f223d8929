import type { Draw } from '../draw';
import type { CleanSheet } from './cleanBook';
import { cells, sum } from './typedCells';

/** Tables 4 and 11: what the city raises, what tells how it goes. */
export function funds(draw: Draw): readonly CleanSheet[] {
  const sizes = [draw.int(10, 90) * 1_000_000, draw.int(10, 90) * 1_000_000];
  return [
    {
      name: 'Table 4',
      rows: [
        ['Table 4: List of Capital Sources for the City'],
        ['Type', 'Size Range', 'Level', 'Description'],
        ...['EIB loan', 'Green bonds'].map((type, i) => [
          ...cells('IP-4', type, { type }),
          sizes[i] ?? 0,
          'Public',
          `Over ${20 + i} years`,
        ]),
        ['Total in €', sum(sizes), null, null],
      ],
    },
    {
      name: 'Table 11',
      rows: [
        ['Table 11: Financial Indicators by Sector'],
        ['Fields of Action', 'Indicator', 'Indicator Unit'],
        ['Transportation', 'Private capital', ...cells('IP-11', 'private', { unit: '€ million' })],
        ['Waste', 'Public capital', ...cells('IP-11', 'public', { unit: '€ million' })],
      ],
    },
  ];
}

const borneBy = (label: readonly string[], own: readonly number[]) => [
  ...label,
  ...cells('IP-8-model', label[1] ?? '', {
    citizens: own[0] ?? 0,
    businesses: own[1] ?? 0,
    city: own[2] ?? 0,
    operators: own[3] ?? 0,
    utilities: own[4] ?? 0,
  }),
  sum(own),
];

/** Table 10 and Table 8 as the economic model fills them: mixes that are whole, costs that others than the city bear. */
export function modelPlans(draw: Draw): readonly CleanSheet[] {
  const mix = (): readonly number[] => {
    const [fossil, pumps] = [draw.int(5, 40), draw.int(5, 40)];
    return [fossil, pumps, 100 - fossil - pumps];
  };
  const [now, then] = [mix(), mix()];
  const parts = ['fossil', 'electric heat pumps', 'bio fuels'].map((part) => `Decarbonising district heating: ${part}`);
  const borne = ['Electric buses', 'Renovation'].map(() => Array.from({ length: 5 }, () => draw.int(5, 90)));
  return [
    {
      name: 'Table 10',
      rows: [
        ['Table 10: Economic Indicators by Sector'],
        ['Fields of Action', 'Indicator', 'Indicator Unit', 'Indicator Baseline*', 'Indicator Target 2030*'],
        ...parts.map((part, i) => [
          'Buildings & Heating',
          part,
          ...cells('IP-10', part, { unit: '%', baseline: now[i] ?? 0, target: then[i] ?? 0 }),
        ]),
      ],
    },
    {
      name: 'C-3.2',
      rows: [
        ['Capital Planning by Stakeholder'],
        ['Sector', 'Subsector', 'Citizens', 'Businesses', 'City', 'Transport Operators', 'Utilities', 'Total'],
        ...borne.map((own, i) =>
          borneBy(i === 0 ? ['Transport', 'Electric buses'] : ['Buildings & Heating', 'Renovation'], own),
        ),
        borneBy(
          ['TOTAL', ''],
          [0, 1, 2, 3, 4].map((who) => sum(borne.map((own) => own[who] ?? 0))),
        ),
      ],
    },
  ];
}
