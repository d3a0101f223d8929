/**
 * Everything that a printed figure may have been before it was rounded (ccc-rules, "Tolerance"): published tables are
 * rounded cell by cell, then recomputed by readers. A result is wrong only when no unrounded inputs could give it.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What plain doubles may differ by, relative and absolute: two engines agree to this (design, section 4). */
export const FLOAT = 1e-9;

/** How many digits stand after the decimal point of a number as it is written: `12.5` → 1, `1e-7` → 7, `284000` → 0. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [digits = '', exponent = '0'] = `${value}`.split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** A number that nobody rounded: the result of a formula on unrounded values. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** A figure printed with so many decimals: half a unit of its last digit either way. */
export function printed(value: number, decimals: number = decimalsOf(value)): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** What the sum of rounded figures may really be. */
export const sumOf = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
});

/** The total of rows that were rounded one by one may be off by half a unit of its last digit a row (CCC-033). */
export function totalOfRows({ low, high }: Interval, rows: number): Interval {
  const slack = (high - low) * Math.max(1, rows / 2);
  return { low: low - slack, high: high + slack };
}

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });

/** The same figures in another unit. */
export const times = ({ low, high }: Interval, factor: number): Interval =>
  factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };

/** Never below zero: the emissions gap of the economic model's form has a floor. */
export const notBelowZero = ({ low, high }: Interval): Interval => ({ low: Math.max(0, low), high: Math.max(0, high) });

/** A share; `null` when the divisor may be zero, where nothing can be said. */
export function ratio(part: Interval, whole: Interval): Interval | null {
  if (whole.low <= 0 && whole.high >= 0) return null;
  const corners = [part.low / whole.low, part.low / whole.high, part.high / whole.low, part.high / whole.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Whether a printed figure can be what was computed. */
export function agrees(shown: Interval, computed: Interval): boolean {
  const size = Math.max(Math.abs(shown.low), Math.abs(shown.high), Math.abs(computed.low), Math.abs(computed.high), 1);
  const slack = FLOAT * size;
  return shown.low <= computed.high + slack && computed.low <= shown.high + slack;
}

/** The value to show for an interval: its middle, without the noise of doubles. */
export const middleOf = ({ low, high }: Interval): number => Number(((low + high) / 2).toPrecision(12));
