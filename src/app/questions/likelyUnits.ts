import type { Fact } from '../../domain/fact';
import { convert, dimensionOf, type UnitId, unitIds } from '../../domain/unit';

/** About what a territory of 200,000 inhabitants emits (5 t CO2e each) and uses (20 MWh each) in a year, in the core's units. */
const USUAL: Readonly<Record<string, number>> = { 'tCO2e/an': 1_000_000, 'GWh/an': 4_000 };
/** Territories from a small town to the largest metropolis, and a sector of them as well as the whole. */
const WIDEST = 100;

/** A unit that figures may be in, and whether their size speaks for it. */
export interface LikelyUnit {
  readonly unit: UnitId;
  readonly isLikely: boolean;
}

/**
 * Units of the same quantity as the core's, the likeliest first: the one in which the largest figure is of a territory's size;
 * where nothing tells a size, the core's own, then those a thousand times larger or smaller, the larger first.
 */
export function likelyUnits(core: string, largest: number | null): readonly LikelyUnit[] {
  const usual = USUAL[core];
  const size = largest !== null && largest > 0 && usual !== undefined ? { largest, usual } : null;
  return unitIds
    .filter((unit) => dimensionOf(unit) !== null && dimensionOf(unit) === dimensionOf(core))
    .map((unit) => {
      const power = Math.log10(convert(1, unit, core));
      const away =
        size === null ? Math.abs(power) : Math.abs(Math.log10(convert(size.largest, unit, core) / size.usual));
      const isLikely = size === null ? unit === core : away <= Math.log10(WIDEST);
      return { unit, power, isLikely, rank: [isThousands(power) ? 0 : 1, away, -power] };
    })
    .sort((a, b) => inOrder(a.rank, b.rank))
    .map(({ unit, isLikely }, place) => ({ unit, isLikely: isLikely && place === 0 }));
}

/** The largest figure as it was read, unit left aside; `null` where none was. */
export function largestRead(facts: readonly Fact[]): number | null {
  const values = facts.flatMap((fact) => (fact.kind === 'observation' ? (fact.read.value ?? []) : []));
  return values.reduce<number | null>((largest, value) => Math.max(largest ?? 0, Math.abs(value)), null);
}

/** `kt` and `MWh` are a thousand times more or less; `tep` and `GJ` are not. */
const isThousands = (power: number): boolean => Math.abs(power / 3 - Math.round(power / 3)) < 1e-9;

function inOrder(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((key, i) => Math.abs(key - (other[i] ?? 0)) > 1e-9);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
