import { indicatorById } from '../../catalogue/indicators';
import type { Observation } from '../../domain/fact';

/** One way of splitting a whole into parts that add up to it. A subtotal stands for its own parts when these are absent. */
export interface Breakdown {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly subtotals: readonly { readonly id: string; readonly parts: readonly string[] }[];
}

const SECTORS = [
  'residentiel',
  'tertiaire',
  'transport-routier',
  'autres-transports',
  'agriculture',
  'dechets',
  'industrie',
  'branche-energie',
];
const TRANSPORTS = ['transport-routier', 'autres-transports'];
const INDUSTRIES = ['industrie', 'branche-energie'];
const POLLUTANTS = ['nox', 'pm10', 'pm25', 'covnm', 'so2', 'nh3'].map((name) => `air-${name}`);
const CARRIERS = ['electricity', 'heat-cooling', 'gas', 'solid-fuel', 'other-carrier'];
const SINKS = ['forest', 'agricultural-land', 'other-soils', 'wood-products'];

const under = (family: string, names: readonly string[]): readonly string[] => names.map((name) => `${family}-${name}`);

const ofSectors = (family: string): readonly Breakdown[] => {
  const transport = { id: `${family}-transport`, parts: under(family, TRANSPORTS) };
  const industry = { id: `${family}-industry-total`, parts: under(family, INDUSTRIES) };
  return [
    { whole: `${family}-total`, parts: under(family, SECTORS), subtotals: [transport, industry] },
    { whole: transport.id, parts: transport.parts, subtotals: [] },
    { whole: industry.id, parts: industry.parts, subtotals: [] },
  ];
};

/**
 * The breakdowns whose parts add up (common-core, rule 5): sectors, and carriers for energy, never both in one sum.
 * Renewables are left out: their children hold three breakdowns at once.
 */
export const breakdowns: Readonly<Record<string, readonly Breakdown[]>> = Object.fromEntries([
  [
    'ghg',
    [
      ...ofSectors('ghg'),
      { whole: 'sequestration-total', parts: under('sequestration', SINKS), subtotals: [] },
    ] satisfies readonly Breakdown[],
  ],
  [
    'energy',
    [
      ...ofSectors('energy'),
      { whole: 'energy-total', parts: under('energy-carrier', CARRIERS), subtotals: [] },
    ] satisfies readonly Breakdown[],
  ],
  ...POLLUTANTS.map((family) => [family, ofSectors(family)] as const),
]);

const families = new Map<string, string>(
  Object.entries(breakdowns).flatMap(([family, list]) =>
    list.flatMap(({ whole, parts }) => [whole, ...parts].map((id) => [id, family] as const)),
  ),
);

/** `ghg-transport-routier` → `ghg`, `sequestration-forest` → `ghg`; `null` for an indicator that is in no sum. */
export const familyOf = (indicator: string): string | null => families.get(indicator) ?? null;

/**
 * Whether a figure is of some sectors under the indicator of them all: `ghg-total` of `residentiel+tertiaire`. It is
 * neither that whole nor one of its parts.
 */
export const isComposite = ({ indicator, sector }: Observation): boolean =>
  sector !== undefined && indicatorById.get(indicator)?.sector === undefined;
