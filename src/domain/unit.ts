import { Big } from 'big.js';

/**
 * Units, each as `[dimension, multiple of the dimension's base, divisor]`, exact.
 * The core's own spelling is the identifier (`domain/common-core.csv`, column `unit`): `tCO2e/an`, `GWh/an`, `t/an`…
 * Flows of the core are per year; an area (`ha`) and an area per year (`ha/an`) are two dimensions.
 * A calorific basis (PCI, PCS) and a tax basis (HT, TTC) are attributes of a figure, never a conversion.
 */
const table = {
  'kgCO2e/an': ['ghg', '0.001', 1],
  'tCO2e/an': ['ghg', '1', 1],
  'ktCO2e/an': ['ghg', '1000', 1],
  'MtCO2e/an': ['ghg', '1000000', 1],
  'kgCO2e/hab': ['ghg-per-person', '0.001', 1],
  'tCO2e/hab': ['ghg-per-person', '1', 1],
  tC: ['carbon', '1', 1],
  ktC: ['carbon', '1000', 1],
  'kWh/an': ['energy', '0.000001', 1],
  'MWh/an': ['energy', '0.001', 1],
  'GWh/an': ['energy', '1', 1],
  'TWh/an': ['energy', '1000', 1],
  'tep/an': ['energy', '0.01163', 1],
  'ktep/an': ['energy', '11.63', 1],
  'Mtep/an': ['energy', '11630', 1],
  'GJ/an': ['energy', '1', 3600],
  'TJ/an': ['energy', '1000', 3600],
  'PJ/an': ['energy', '1000000', 3600],
  'kWh/hab.an': ['energy-per-person', '0.001', 1],
  'MWh/hab': ['energy-per-person', '1', 1],
  'kWh/m²': ['energy-per-area', '1', 1],
  'MWh/m²': ['energy-per-area', '1000', 1],
  W: ['power', '0.000001', 1],
  kW: ['power', '0.001', 1],
  MW: ['power', '1', 1],
  GW: ['power', '1000', 1],
  'W/hab': ['power-per-person', '1', 1],
  'kW/hab': ['power-per-person', '1000', 1],
  'kg/an': ['mass', '0.001', 1],
  't/an': ['mass', '1', 1],
  'kt/an': ['mass', '1000', 1],
  'Mt/an': ['mass', '1000000', 1],
  'kg/hab': ['mass-per-person', '1', 1],
  't/hab': ['mass-per-person', '1000', 1],
  'µg/m³': ['concentration', '1', 1],
  '%': ['share', '1', 1],
  '€': ['money', '1', 1],
  'k€': ['money', '1000', 1],
  'M€': ['money', '1000000', 1],
  'Md€': ['money', '1000000000', 1],
  '€/hab': ['money-per-person', '1', 1],
  'k€/hab': ['money-per-person', '1000', 1],
  hab: ['persons', '1', 1],
  'milliers hab': ['persons', '1000', 1],
  ETP: ['staff', '1', 1],
  'm²': ['area', '1', 10000],
  ha: ['area', '1', 1],
  'km²': ['area', '100', 1],
  'm²/an': ['land-take', '1', 10000],
  'ha/an': ['land-take', '1', 1],
  'km²/an': ['land-take', '100', 1],
  m: ['length', '0.001', 1],
  km: ['length', '1', 1],
  'km/1000 hab': ['length-per-person', '1', 1],
  'm³': ['volume', '1', 1],
  nb: ['count', '1', 1],
  dossiers: ['files', '1', 1],
  'logements/100': ['dwellings-per-hundred', '1', 1],
  'voyages/hab': ['trips-per-person', '1', 1],
  'milliers/jour': ['trips-per-day', '1', 1],
} as const satisfies Readonly<Record<string, readonly [dimension: string, times: string, per: number]>>;

/** A unit that we know, by its identifier. */
export type UnitId = keyof typeof table;
export type Dimension = (typeof table)[UnitId][0];

export const unitIds = Object.keys(table) as readonly UnitId[]; // the keys of a constant are its identifiers

export const isUnit = (text: string): text is UnitId => Object.hasOwn(table, text);

/** What a unit measures: `ghg`, `energy`, `money`…; `null` for a unit that we do not know. */
export const dimensionOf = (unit: string): Dimension | null => (isUnit(unit) ? table[unit][0] : null);

/** Whether a figure in one unit can be said in the other: same dimension, both known. */
export const isConvertible = (from: string, to: string): boolean =>
  dimensionOf(from) !== null && dimensionOf(from) === dimensionOf(to);

/**
 * The multiplier from one unit to another: `conversion('ktCO2e/an', 'tCO2e/an')` → `{ factor: 1000 }`. Throws as {@link
 * convert}.
 */
export const conversion = (from: string, to: string): { readonly factor: number } => ({ factor: convert(1, from, to) });

/**
 * A value said in another unit, exact where decimals allow it: `convert(298.123, 'ktCO2e/an', 'tCO2e/an')` → `298123`.
 * Throws a RangeError across dimensions or on an unknown unit: ask {@link isConvertible} first.
 */
export function convert(value: number, from: string, to: string): number {
  if (!isUnit(from) || !isUnit(to) || table[from][0] !== table[to][0]) {
    throw new RangeError(`no conversion from ${from} to ${to}`);
  }
  if (from === to || !Number.isFinite(value)) return value;
  const [, times, per] = table[from];
  const [, timesTo, perTo] = table[to];
  return decimal(value).times(times).times(perTo).div(decimal(timesTo).times(per)).toNumber();
}

/**
 * The unit that a bare mass means for an indicator: `(kt)` over greenhouse gases is `ktCO2e/an`; a bare `MWh` of a
 * per-person indicator stays as it is. `null` when the unit cannot be said in the core's unit at all.
 */
export function unitForCore(unit: string, core: string): UnitId | null {
  if (!isUnit(unit)) return null;
  if (isConvertible(unit, core)) return unit;
  const gas = unit.replace(/^(k|M|kg)?t?\//, (prefix) => `${prefix.slice(0, -1)}CO2e/`);
  return dimensionOf(unit)?.startsWith('mass') === true && isUnit(gas) && isConvertible(gas, core) ? gas : null;
}

/** Twenty places are more than any figure of a workbook carries. */
const Exact = Big();
Exact.DP = 30;
const decimal = (value: number | string) => new Exact(value);
