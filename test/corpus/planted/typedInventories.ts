import type { Draw } from '../draw';
import { type CleanCell, type CleanSheet, spot } from './cleanBook';
import { BASE_YEAR, cells, percent, SECTORS, sum, sumsOf } from './typedCells';

const SIZES = [585_000, 854_000, 74_000, 518_000, 69_000] as const;

/** The emissions of each sector, in t CO2e, by scope. */
export const scopesIn = (draw: Draw): readonly (readonly number[])[] =>
  SIZES.map((size, i) => [
    Math.round(size * (0.8 + draw.int(0, 40) / 100)),
    draw.int(1000, 9000) + i * 10_000,
    draw.int(500, 4000) + i * 5000,
  ]);

/** of version 2, A-1.4 of version 1. */
export function inventory(id: 'A-1.3' | 'A-1.4', scopes: readonly (readonly number[])[]): CleanSheet {
  const line = (label: string, [s1 = 0, s2 = 0, s3 = 0]: readonly number[]): readonly CleanCell[] => [
    spot(label, label === 'Total' ? `typed ${id} whole` : `typed ${id} label`, label, 'label'),
    ...cells(id, label, { scope1: s1, scope2: s2, scope3: s3, total: s1 + s2 + s3 }),
  ];
  return {
    name: id,
    rows: [
      [`${id}: GHG emissions by source sectors`],
      ['Base year', spot(BASE_YEAR, `typed ${id} base-year`, 'base-year', 'value')],
      ['Unit', 't CO2e'],
      [null, 'Scope 1', 'Scope 2', spot('Scope 3', `typed ${id} heading`, '', 'heading'), 'Total'],
      ...scopes.map((own, i) => line(SECTORS[i] ?? '', own)),
      line('Total', sumsOf(scopes)),
    ],
  };
}

/** of version 1: MWh by scope. */
export function energy(draw: Draw): CleanSheet {
  const lines = SECTORS.map((label, i): readonly CleanCell[] => {
    const [s1, s2, s3] = [
      draw.int(90_000, 900_000) + i,
      draw.int(1000, 9000) + i * 10_000,
      draw.int(100, 900) + i * 1000,
    ];
    return [label, ...cells('A-1.1', label, { scope1: s1, scope2: s2, scope3: s3, total: s1 + s2 + s3 })];
  });
  return {
    name: 'A-1.1',
    rows: [
      ['A-1.1: Final energy use by source sectors (MWh/year)'],
      ['Base year', BASE_YEAR],
      [null, 'Scope 1', 'Scope 2', 'Scope 3', 'Total'],
      ...lines,
    ],
  };
}

/** Sectors of the economic model. */
export const MODEL = [
  'Transport',
  'Buildings & Heating',
  'Electricity',
  'Waste',
  'Other (incl. IPPU & AFOLU)',
] as const;

/** The scope that a sector of the model is counted in. */
const scopeOf = (i: number): number => (i === 2 ? 1 : i === 3 ? 2 : 0);

/** An inventory by the sectors of the economic model, one scope a row. */
export function modelInventory(id: 'A-1.3a' | 'A-1.3b', title: string, totals: readonly number[]): CleanSheet {
  const whole = sum(totals);
  const line = (label: string, own: readonly (number | null)[], total: number): readonly CleanCell[] => [
    ...cells(id, label, { label }),
    ...cells(id, label, {
      ...Object.fromEntries(own.flatMap((value, i) => [[`scope${i + 1}`, value] as const])),
      total,
      'total-share': percent(total, whole),
    }),
  ];
  return {
    name: id,
    rows: [
      [`${id}: GHG Emissions by Source Sector - ${title}`],
      ...(id === 'A-1.3a' ? [['Base year', BASE_YEAR]] : []),
      [null, 'Scope 1', 'Scope 2', 'Scope 3', 'Total', '% of Total'],
      ...totals.map((total, i) =>
        line(
          MODEL[i] ?? '',
          [0, 1, 2].map((scope) => (scope === scopeOf(i) ? total : null)),
          total,
        ),
      ),
      line(
        'Total',
        [0, 1, 2].map((scope) => sum(totals.filter((_, i) => scopeOf(i) === scope))),
        whole,
      ),
    ],
  };
}
