import { Big } from 'big.js';
import { unitTable } from './unitTable';

type Table = typeof unitTable;

/** What a unit measures: `ghg`, `energy`, `money`… */
export type Dimension = keyof Table;
/** A unit that we know, by its identifier. */
export type UnitId = { [D in Dimension]: keyof Table[D] }[Dimension];

/** Thirty places are more than any figure of a workbook carries. */
const Exact = Big();
Exact.DP = 30;

/** One unit is `times / per` of its dimension's base. */
interface Known {
  readonly dimension: Dimension;
  readonly times: Big;
  readonly per: Big;
}

const known: ReadonlyMap<string, Known> = new Map(
  Object.entries(unitTable).flatMap(([dimension, units]) =>
    Object.entries(units).map(([id, factor]): [string, Known] => {
      const [times = '1', per = '1'] = factor.split('/');
      // The keys of a constant are its dimensions.
      return [id, { dimension: dimension as Dimension, times: new Exact(times), per: new Exact(per) }];
    }),
  ),
);

export const unitIds = [...known.keys()] as readonly UnitId[]; // the keys of a constant are its identifiers

export const isUnit = (text: string): text is UnitId => known.has(text);

/** What a unit measures; `null` for a unit that we do not know. */
export const dimensionOf = (unit: string): Dimension | null => known.get(unit)?.dimension ?? null;

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
  const source = known.get(from);
  const target = known.get(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension) {
    throw new RangeError(`no conversion from ${from} to ${to}`);
  }
  if (from === to || !Number.isFinite(value)) return value;
  const shift = shiftBetween(from, source, to, target);
  const written = `${value}`;
  if (shift !== null && !written.includes('e')) return Number(`${written}e${shift}`);
  return new Exact(value).times(source.times).times(target.per).div(target.times.times(source.per)).toNumber();
}

/** The power of ten between two units, `null` where there is none: moving the point is exact, and most of what is converted. */
function shiftBetween(from: string, source: Known, to: string, target: Known): number | null {
  const known = shifts.get(from) ?? new Map<string, number | null>();
  shifts.set(from, known);
  const before = known.get(to);
  if (before !== undefined) return before;
  const { c: digits, e: shift } = source.times.times(target.per).div(target.times.times(source.per));
  const found = digits.length === 1 && digits[0] === 1 ? shift : null;
  known.set(to, found);
  return found;
}

const shifts = new Map<string, Map<string, number | null>>();

/**
 * The unit that a bare mass means for an indicator: `(kt)` over greenhouse gases is `ktCO2e/an`; a bare `MWh` of a
 * per-person indicator stays as it is. `null` when the unit cannot be said in the core's unit at all.
 */
export function unitForCore(unit: string, core: string): UnitId | null {
  if (!isUnit(unit)) return null;
  const known = fitting.get(unit) ?? new Map<string, UnitId | null>();
  fitting.set(unit, known);
  const before = known.get(core);
  if (before !== undefined) return before;
  const found = fittingIn(unit, core);
  if (isUnit(core)) known.set(core, found);
  return found;
}

/** Asked for each figure, of the same few units. */
const fitting = new Map<UnitId, Map<string, UnitId | null>>();

function fittingIn(unit: UnitId, core: string): UnitId | null {
  if (isConvertible(unit, core)) return unit;
  const gas = unit.replace(/^([kM]?t|k?g)\//, '$1CO2e/');
  return dimensionOf(unit)?.startsWith('mass') === true && isUnit(gas) && isConvertible(gas, core) ? gas : null;
}
