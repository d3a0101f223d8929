import type { DoubtCode } from '../../catalogue/doubts';
import type { Observation } from '../../domain/fact';
import { samplesOf } from './alike';
import { type Breakdown, breakdowns } from './breakdown';
import { isDoubted } from './doubts';
import { agrees, FLOAT, type Interval, printed, sumOf } from './interval';
import { summable, type YearOfSectors } from './yearOfSectors';

/** A total as printed, beside what its parts add up to. */
export interface SumOfParts {
  readonly total: Observation;
  readonly parts: readonly Observation[];
  /** In `unit`, as read in the cells when they agree on one, else in the core's unit. */
  readonly shown: number;
  readonly sum: number;
  readonly unit: string;
  /** Subtotals that were added although their own parts were: what explains the difference, if that is it. */
  readonly countedTwice: readonly Observation[];
}

/** Doubts that leave the number itself uncertain: nothing is computed on it. */
const UNCERTAIN: readonly DoubtCode[] = [
  'ambiguous',
  'conflict',
  'range',
  'text',
  'date',
  'share',
  'reduction',
  'unit-mismatch',
  'other-quantity',
  'approximate',
];

const known = new WeakMap<YearOfSectors, readonly SumOfParts[]>();

/** Totals that are not the sum of their parts, beyond what rounding explains. Two rules ask: a year is added up once. */
export function brokenSums(year: YearOfSectors): readonly SumOfParts[] {
  const sums = known.get(year) ?? sumsOf(year);
  known.set(year, sums);
  return sums;
}

function sumsOf(year: YearOfSectors): readonly SumOfParts[] {
  const list = breakdowns[year.family] ?? [];
  if (!samplesOf(year.observations).some(({ indicator }) => list.some(({ whole }) => whole === indicator))) return [];
  return summable(year).flatMap((group) => {
    const lines = new Map<string, Observation>();
    const repeated = new Set<string>();
    for (const line of group) {
      if (lines.has(line.indicator)) repeated.add(line.indicator);
      lines.set(line.indicator, line);
    }
    return list
      .filter(({ whole }) => lines.has(whole))
      .filter(({ whole, parts }) => ![whole, ...parts].some((id) => repeated.has(id))) // which line counts is unknown
      .flatMap((breakdown) => brokenSum(breakdown, lines));
  });
}

function brokenSum(breakdown: Breakdown, lines: ReadonlyMap<string, Observation>): readonly SumOfParts[] {
  const total = lines.get(breakdown.whole);
  if (total === undefined || !isNumber(total)) return [];
  const given = partsGiven(breakdown, lines);
  const parts = given.filter(isNumber);
  if (parts.length < 2) return [];
  if (isExactly(total, parts) || [total, ...given].some(isUncertain)) return [];
  const figures = inOneUnit([total, ...parts]);
  if (figures === null) return [];
  const [shown, ...rest] = figures.values;
  if (shown === undefined) return [];
  const computed = sumOf(rest.map(({ interval }) => interval));
  const sum = rest.reduce((all, { value }) => all + value, 0);
  if (agrees(shown.interval, computed) || isNet(shown.interval, computed, lines)) return [];
  const subtotals = breakdown.subtotals.flatMap(({ id, parts: own }) => {
    const line = lines.get(id);
    return line !== undefined && isNumber(line) && own.some((part) => lines.has(part)) ? [line] : [];
  });
  const countedTwice =
    subsetsOf(subtotals).find((added) => {
      const more = inOneUnit([total, ...added]);
      if (more === null || more.unit !== figures.unit) return false;
      const extra = more.values.slice(1).map(({ interval }) => interval);
      return agrees(shown.interval, sumOf([computed, ...extra]));
    }) ?? [];
  // what the missing parts hold may be in the total
  if (countedTwice.length === 0 && shown.value > sum && !isComplete(breakdown, given)) return [];
  return [{ total, parts, shown: shown.value, sum, unit: figures.unit, countedTwice }];
}

/** Most totals are right to the digit: nothing more is looked at. */
function isExactly({ read }: Observation, parts: readonly Observation[]): boolean {
  const { value: shown = NaN, unit } = read;
  let rest = shown;
  for (const part of parts) rest -= part.read.unit === unit ? (part.read.value ?? NaN) : NaN;
  return Math.abs(rest) <= FLOAT * Math.max(1, Math.abs(shown));
}

/** Each part, or the subtotal that stands for it when a part of that subtotal is absent. */
function partsGiven({ parts, subtotals }: Breakdown, lines: ReadonlyMap<string, Observation>): readonly Observation[] {
  const standIns = subtotals.filter(({ id, parts: own }) => lines.has(id) && own.some((part) => !lines.has(part)));
  if (standIns.length === 0) return parts.flatMap((id) => lines.get(id) ?? []);
  const covered = new Set(standIns.flatMap(({ parts: own }) => own));
  const ids = [...parts.filter((part) => !covered.has(part)), ...standIns.map(({ id }) => id)];
  return ids.flatMap((id) => lines.get(id) ?? []);
}

/** Every part is there, with a number or a reason that means none: a total cannot hold more than its parts. */
function isComplete({ parts, subtotals }: Breakdown, given: readonly Observation[]): boolean {
  const ids = new Set(given.map(({ indicator }) => indicator));
  const isThere = (part: string) =>
    ids.has(part) || subtotals.some(({ id, parts: own }) => own.includes(part) && ids.has(id));
  return (
    parts.every(isThere) &&
    given.every(({ missing }) => missing === undefined || missing.key === 'NO' || missing.reason === 'not-applicable')
  );
}

/** A total that takes sinks in, counted as negative emissions. */
function isNet(shown: Interval, computed: Interval, lines: ReadonlyMap<string, Observation>): boolean {
  const sinks = lines.get('sequestration-total');
  if (sinks === undefined || !isNumber(sinks)) return false;
  const value = Math.abs(numberOf(sinks));
  return agrees(shown, sumOf([computed, { low: -value, high: -value }]));
}

const isNumber = ({ read, value }: Observation): boolean => read.value !== undefined || value !== undefined;
const numberOf = ({ read, value }: Observation): number => read.value ?? value ?? 0;
const isUncertain = (line: Observation): boolean =>
  line.bound !== undefined || line.span !== undefined || UNCERTAIN.some((code) => isDoubted(line, code));

interface Figures {
  readonly unit: string;
  readonly values: readonly { readonly value: number; readonly interval: Interval }[];
}

function inOneUnit(observations: readonly Observation[]): Figures | null {
  const unit = observations[0]?.read.unit;
  if (observations.every(({ read }) => read.value !== undefined && read.unit === unit)) {
    const values = observations.map(numberOf).map((value) => ({ value, interval: printed(value) }));
    return { unit: unit ?? '', values };
  }
  const core = observations[0]?.unit;
  if (!observations.every(({ value, unit: own }) => value !== undefined && own === core)) return null;
  const values = observations.map(({ read, value = 0 }) => {
    const scale = read.value === undefined || read.value === 0 ? 1 : Math.abs(value / read.value);
    const { low, high } = printed(read.value ?? value);
    const half = ((high - low) / 2) * scale;
    return { value, interval: { low: value - half, high: value + half } };
  });
  return { unit: core ?? '', values };
}

/** The non-empty subsets of a short list, the smallest first. */
function subsetsOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const all = list.reduce<readonly (readonly T[])[]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
    [[]],
  );
  return all.filter((set) => set.length > 0).sort((a, b) => a.length - b.length);
}
