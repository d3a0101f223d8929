import { codesAbove, type View } from './crosswalk';
import type { SectorAmount } from './exchange';

/** What is counted of an inventory, and what stands inside it or holds it. */
export interface CountedOnce {
  readonly counted: readonly SectorAmount[];
  readonly inside: readonly SectorAmount[];
}

/** As near as two doubles that say the same sum. */
const TOLERANCE = 1e-9;

/**
 * A whole and its parts are one figure, said twice. The parts are counted when they are all there, the whole when one of
 * them is missing. The same holds of a sector's scopes and carriers, and of budget codes, whose parts are all there when
 * they add up to the whole. Two figures of the very same part are one too many: the first is counted.
 */
export function countedOnce(amounts: readonly SectorAmount[], view: View): CountedOnce {
  const bySector = new Map<string, readonly SectorAmount[]>();
  for (const one of amounts) bySector.set(one.sector, [...(bySector.get(one.sector) ?? []), one]);
  const totals = view.sectors.filter(({ id, isTotal }) => isTotal === true && bySector.has(id));
  if (totals.length < bySector.size) for (const { id } of totals) bySector.delete(id); // said to compare, not to add
  const within = new Map([...bySector].map(([sector, all]) => [sector, ofOneSector(all)]));
  const dropped = view.isCoded === true ? codesTwice(within) : partsTwice(within, view);
  const counted = [...within].flatMap(([sector, all]) => (dropped.has(sector) ? [] : all));
  const kept = new Set(counted);
  return { counted: amounts.filter((one) => kept.has(one)), inside: amounts.filter((one) => !kept.has(one)) };
}

const sumOf = (amounts: readonly SectorAmount[]): number => amounts.reduce((all, { value }) => all + value, 0);

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/**
 * Scopes and carriers of one sector: the finest ones that add up to what they are parts of. A breakdown by scope and
 * another by carrier, without the figure that both cut, are one too many: that by scope is counted.
 */
function ofOneSector(amounts: readonly SectorAmount[]): readonly SectorAmount[] {
  const once = amounts.filter((one, place) => amounts.findIndex((other) => isSamePart(one, other)) === place);
  const whole = once.find(({ scope, carrier }) => scope === undefined && carrier === undefined);
  if (whole !== undefined) return refined(whole, once);
  const scoped = once.filter(({ scope }) => scope !== undefined);
  return outermost(scoped.length > 0 ? scoped : once).flatMap((one) => refined(one, once));
}

/** A figure, or its parts when they add up to it. */
function refined(whole: SectorAmount, all: readonly SectorAmount[]): readonly SectorAmount[] {
  const parts = all.filter((one) => isWithin(one, whole));
  const byScope = outermost(parts.filter(({ scope }) => scope !== whole.scope));
  const byCarrier = outermost(parts.filter(({ scope }) => scope === whole.scope));
  const complete = [byScope, byCarrier].find((cut) => cut.length > 0 && isSame(sumOf(cut), whole.value));
  return complete === undefined ? [whole] : complete.flatMap((one) => refined(one, all));
}

const outermost = (amounts: readonly SectorAmount[]): readonly SectorAmount[] =>
  amounts.filter((one) => !amounts.some((other) => isWithin(one, other)));

const isSamePart = (a: SectorAmount, b: SectorAmount): boolean => a.scope === b.scope && a.carrier === b.carrier;

const isWithin = (part: SectorAmount, whole: SectorAmount): boolean =>
  !isSamePart(part, whole) &&
  (whole.scope === undefined || whole.scope === part.scope) &&
  (whole.carrier === undefined || whole.carrier === part.carrier);

/** Sectors to leave out, of a view whose composites name their parts. */
function partsTwice(within: ReadonlyMap<string, readonly SectorAmount[]>, view: View): ReadonlySet<string> {
  const dropped = new Set<string>();
  // The smallest composites first: a whole of wholes is looked at once its own parts are settled.
  const composites = view.sectors
    .filter(({ id, parts }) => parts !== undefined && within.has(id))
    .sort((a, b) => (a.parts?.length ?? 0) - (b.parts?.length ?? 0));
  for (const { id, parts = [] } of composites) {
    const isWhole = parts.every((part) => isCovered(part, within, view));
    if (isWhole) dropped.add(id);
    else for (const part of leavesAndWholes(parts, view)) if (part !== id) dropped.add(part);
  }
  return dropped;
}

/** There by itself, or through all of its own parts. */
function isCovered(sector: string, within: ReadonlyMap<string, unknown>, view: View): boolean {
  if (within.has(sector)) return true;
  const parts = view.sectors.find(({ id }) => id === sector)?.parts ?? [];
  return parts.length > 0 && parts.every((part) => isCovered(part, within, view));
}

/** The parts of a whole, and the smaller wholes that lie inside it. */
const leavesAndWholes = (parts: readonly string[], { sectors }: View): readonly string[] => [
  ...parts,
  ...sectors.filter((one) => one.parts?.every((part) => parts.includes(part)) === true).map(({ id }) => id),
];

/** Codes to leave out: those above codes that add up to them; else those below. */
function codesTwice(within: ReadonlyMap<string, readonly SectorAmount[]>): ReadonlySet<string> {
  const dropped = new Set<string>();
  const codes = [...within.keys()].sort((a, b) => b.length - a.length);
  for (const code of codes) {
    const below = codes.filter((one) => one !== code && codesAbove(one).includes(code) && !dropped.has(one));
    if (below.length === 0) continue;
    const sum = sumOf(below.flatMap((one) => within.get(one) ?? []));
    if (isSame(sum, sumOf(within.get(code) ?? []))) dropped.add(code);
    else for (const one of below) dropped.add(one);
  }
  return dropped;
}
