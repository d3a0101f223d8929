/** In thousands, a billion: no French city pays as much for one operation, save two or three lines of metro. */
const BEYOND_ANY = 1_000_000;
/** In thousands, a hundred million: what a large city pays for one of its few tramways. */
const BEYOND_MOST = 100_000;
/** One amount may be a slip, or a total. */
const LEAST = 2;

/**
 * Whether amounts of operations or actions that say no unit can only be whole euros: in thousands, two of them at least would be more than
 * any city pays, and more than half what few ever do. Smaller amounts say nothing: they are asked.
 */
export function areSurelyEuros(amounts: readonly number[]): boolean {
  const sizes = amounts.map(Math.abs).filter((size) => size > 0);
  const above = (least: number): number => sizes.filter((size) => size >= least).length;
  return above(BEYOND_ANY) >= LEAST && above(BEYOND_MOST) * 2 > sizes.length;
}
