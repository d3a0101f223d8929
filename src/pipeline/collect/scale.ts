import type { DoubtSeen } from './figure';
import type { Draft } from './draft';

/** Tonnes under a kilotonne heading: about a thousand times a neighbour's value, from 500 to 2,000 times. */
const SCALE = 1000;
const SPREAD = 2;
/** Years and editions of one figure stay within this factor of the next; beyond, they are on two scales. */
const WIDEST_STEP = 30;
/** More than any French territory but the country emits (t CO2e/an) or uses (GWh/an) in a year. */
const BEYOND: Readonly<Record<string, number>> = { 'tCO2e/an': 100_000_000, 'GWh/an': 300_000 };
/** Emissions of a French territory, per inhabitant and year, in t CO2e (rule CCC-116). */
const USUAL = { from: 2, to: 15 };

/** Whether one value is about a thousand times another. */
export const isThousand = (ratio: number): boolean => ratio >= SCALE / SPREAD && ratio <= SCALE * SPREAD;

/** The facts of one part of one territory, on two scales. */
interface Jump {
  readonly low: readonly Draft[];
  readonly high: readonly Draft[];
}

/** A column's neighbours on its own scale and on the other one. */
interface Votes {
  own: number;
  other: number;
  isBeyond: boolean;
}

/**
 * The facts whose unit is in question, each with a figure on the other scale. The odd side is the column that disagrees with most
 * of its neighbours, or with the inhabitants, or with what a territory can emit; both sides where nothing tells. A column most of whose
 * figures are odd is in question as a whole. A unit that a person has said is never in question.
 */
export function scaleDoubts(
  series: readonly (readonly Draft[])[],
  population: (draft: Draft) => number | undefined,
  shown: (draft: Draft) => string,
): ReadonlyMap<Draft, DoubtSeen> {
  const jumps = series.flatMap(jumpsIn);
  if (jumps.length === 0) return new Map();
  const votes = votesOf(jumps, population);
  const odd = new Map<Draft, Draft>();
  for (const { low, high } of jumps) {
    for (const [side, others] of [
      [low, high],
      [high, low],
    ] as const) {
      const [other] = others;
      for (const draft of side) if (other !== undefined && isOdd(draft, others, votes)) odd.set(draft, other);
    }
  }
  const asked = new Map([...wholeColumns(series, odd), ...odd].filter(([{ isUnitSaid }]) => !isUnitSaid));
  return new Map(
    [...asked].map(([draft, other]) => [draft, { code: 'scale', data: { factor: SCALE, other: shown(other) } }]),
  );
}

/** Whether the figures above zero are all on one scale, without sorting them: most series are. */
function isOnOneScale(series: readonly Draft[]): boolean {
  let least = Infinity;
  let most = 0;
  for (const draft of series) {
    const value = valueOf(draft);
    if (value > 0 && value < least) least = value;
    if (value > most) most = value;
  }
  return most <= least * WIDEST_STEP;
}

function jumpsIn(series: readonly Draft[]): readonly Jump[] {
  if (isOnOneScale(series)) return [];
  const sorted = series.filter((draft) => valueOf(draft) > 0).sort((a, b) => valueOf(a) - valueOf(b));
  const groups: Draft[][] = [];
  sorted.forEach((draft, i) => {
    const before = sorted[i - 1];
    if (before === undefined || valueOf(draft) > valueOf(before) * WIDEST_STEP) groups.push([]);
    groups.at(-1)?.push(draft);
  });
  return groups.slice(1).flatMap((high, i) => {
    const low = groups[i] ?? [];
    const [top, bottom] = [low.at(-1), high[0]];
    const isJump =
      isThousand(middle(high) / middle(low)) || (top && bottom && isThousand(valueOf(bottom) / valueOf(top)));
    return isJump === true ? [{ low, high }] : [];
  });
}

const middle = (sorted: readonly Draft[]): number => {
  const draft = sorted[Math.floor((sorted.length - 1) / 2)];
  return draft === undefined ? NaN : valueOf(draft);
};

function votesOf(jumps: readonly Jump[], population: (draft: Draft) => number | undefined): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  const count = (side: readonly Draft[], own: number, other: number) => {
    for (const draft of side) {
      const known = votes.get(draft.column) ?? { own: 0, other: 0, isBeyond: false };
      votes.set(draft.column, known);
      known.own += own;
      known.other += other;
      if (isBeyond(draft, population(draft))) known.isBeyond = true;
    }
  };
  for (const { low, high } of jumps) {
    const [few, many] = [columnsOf(low), columnsOf(high)];
    count(low, few, many);
    count(high, many, few);
  }
  return votes;
}

const columnsOf = (drafts: readonly Draft[]): number => new Set(drafts.map(({ column }) => column)).size;

/** More than a territory emits, or a total that no population explains. */
function isBeyond(draft: Draft, population: number | undefined): boolean {
  const { indicator, unit = '', perimeter, scope } = draft.fact;
  const isLocal = perimeter.level !== 'state' && perimeter.level !== 'europe';
  if (isLocal && valueOf(draft) >= (BEYOND[unit] ?? Infinity)) return true;
  if (indicator !== 'ghg-total' || scope !== undefined || population === undefined || population <= 0) return false;
  const each = valueOf(draft) / population;
  return each < USUAL.from / WIDEST_STEP || each > USUAL.to * WIDEST_STEP;
}

function isOdd(draft: Draft, others: readonly Draft[], votes: ReadonlyMap<string, Votes>): boolean {
  const { own = 0, other = 0, isBeyond: isFar = false } = votes.get(draft.column) ?? {};
  if (isFar) return true;
  if (others.some(({ column }) => votes.get(column)?.isBeyond === true)) return false;
  return other >= own;
}

/** Every figure of a column of which most are odd: the unit is the column's, not the cell's. */
function wholeColumns(
  series: readonly (readonly Draft[])[],
  odd: ReadonlyMap<Draft, Draft>,
): readonly (readonly [Draft, Draft])[] {
  const columns = new Map<string, { readonly all: Draft[]; other?: Draft; odd: number }>();
  for (const draft of series.flat()) {
    const known = columns.get(draft.column) ?? { all: [], odd: 0 };
    columns.set(draft.column, known);
    known.all.push(draft);
    const other = odd.get(draft);
    if (other === undefined) continue;
    known.odd += 1;
    known.other ??= other;
  }
  return [...columns.values()].flatMap(({ all, other, odd: count }) =>
    other === undefined || count * 2 <= all.length ? [] : all.map((draft) => [draft, other] as const),
  );
}

const valueOf = ({ fact }: Draft): number => fact.value ?? 0;
