import { readNumber } from '../reading/number';
import { agrees, decimalsOf, type Interval, printed, times } from './interval';

/** A figure within words, every way that it can be read: `2,400` is two thousand four hundred, or 2.4. */
export interface Said {
  readonly readings: readonly number[];
  /** What stands before it, since the figure before. */
  readonly before: string;
}

const NUMBER = "[-−–]?\\d[\\d., '\\u00a0\\u202f]*";
const TONNES = new RegExp(
  `(${NUMBER})\\s*(k|M)?\\s*t(?:onnes?|ons?|on)?\\.?\\s*(?:of |de |d’|eq\\.?|éq\\.?)*\\s*(?:CO2|CO₂|eq|éq)`,
  'gi',
);
const EUROS = new RegExp(
  `(€|EUR)?\\s*(${NUMBER})\\s*(M€|k€|MEUR|kEUR|m€|millions?(?: of)?(?: d['’])?\\s*(?:€|euros?|EUR)?|€|EUR|euros?)?(\\s*(?:\\/|per|par)\\s*(?:k?t|tonne|ton|kg|MWh)\\w*)?`,
  'gi',
);
/** A yearly cost is no total. */
const YEARLY = /^\s*(?:\/|per|par)\s*(?:year|yr|an|a)\b/i;
const KILO = 1e3;

const readingsOf = (text: string): readonly number[] => {
  const read = readNumber(text.replace(/[−–]/g, '-').replace(/[\s.,]+$/, ''));
  return read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.readings : [];
};

/** The masses of CO2e that words give, in tonnes; `-96 ktCO2e` is a reduction of 96,000 (CCC-055). */
export function tonnesIn(text: string): readonly Said[] {
  let end = 0;
  return [...text.matchAll(TONNES)].flatMap(({ 0: whole, 1: number = '', 2: prefix = '', index }) => {
    const before = text.slice(end, index);
    end = index + whole.length;
    const factor = /k/i.test(prefix) ? KILO : prefix === '' ? 1 : KILO * KILO;
    const readings = readingsOf(number).map((value) => Math.abs(value) * factor);
    return readings.length === 0 ? [] : [{ readings, before }];
  });
}

/** Costs in words, in euros, and costs per tonne, in euros per tonne. A bare number is none. */
export function eurosIn(text: string): { readonly totals: readonly Said[]; readonly perTonne: readonly Said[] } {
  const found = [...text.matchAll(EUROS)].flatMap(({ 0: whole, 1: sign, 2: number = '', 3: unit, 4: per, index }) => {
    if (sign === undefined && unit === undefined) return [];
    if (YEARLY.test(text.slice(index + whole.length))) return [];
    const factor = /^(?:M€|m€|MEUR|million)/i.test(unit ?? '') ? KILO * KILO : /^k/i.test(unit ?? '') ? KILO : 1;
    const readings = readingsOf(number).map((value) => value * factor);
    return readings.length === 0 ? [] : [{ readings, before: '', isPerTonne: per !== undefined }];
  });
  return {
    totals: found.filter(({ isPerTonne }) => !isPerTonne),
    perTonne: found.filter(({ isPerTonne }) => isPerTonne),
  };
}

/** A rounded figure: half a unit of its last digit that is not a zero. */
export function roundedAsSaid(value: number): Interval {
  const zeros = Number.isInteger(value) && value !== 0 ? (/0*$/.exec(`${Math.abs(value)}`)?.[0].length ?? 0) : 0;
  return printed(value, zeros > 0 ? -zeros : decimalsOf(value));
}

/** Whether one reading of a figure can be one reading of a quotient, within a hundredth (CCC-056). */
export const isQuotient = (shown: number, cost: number, tonnes: number): boolean =>
  [1, KILO, 1 / KILO].some((unit) => agrees(times({ low: shown, high: shown }, unit), around(cost / tonnes)));

const around = (value: number): Interval => ({ low: value * 0.99, high: value * 1.01 });

/** Round estimates meet by chance: a figure tells from three digits on. */
const LEAST_DIGITS = 3;

/** A figure of three telling digits or more, in tonnes; `null` where there is none, or several. */
export function tellingFigure(text: string): string | null {
  const [only, ...more] = /^\d+(?:\.\d+)?$/.test(text) ? [{ readings: [Number(text)] }] : tonnesIn(text);
  const [value] = only?.readings ?? [];
  if (value === undefined || more.length > 0) return null;
  return `${value}`.replace('.', '').replace(/^0+|0+$/g, '').length < LEAST_DIGITS ? null : `${value}`;
}
