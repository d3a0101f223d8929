import type { ViewId } from './crosswalk';
import type { Perimeter } from './fact';

/** What a figure must say to be set beside another. */
export interface Comparable {
  readonly indicator: string;
  readonly year: number;
  readonly perimeter: Perimeter;
  /** Edition of the inventory and its producer: two of them are two measures. */
  readonly version?: string;
  readonly producer?: string;
  readonly gwp?: string;
  readonly netting?: 'gross' | 'net';
  /** Of which classification its sector is; absent for a figure without sector. */
  readonly view?: ViewId;
}

/** What one does with two figures: set them side by side, add them, or follow them over the years. */
export type Comparison = 'compare' | 'add' | 'trend';

/** Why two figures are not set side by side, added or made a trend of. */
export type NotComparable =
  | 'indicator'
  | 'perimeter-unknown'
  | 'level'
  | 'territory'
  | 'version'
  | 'producer'
  | 'gwp'
  | 'netting'
  | 'view'
  | 'year'
  | 'same-year';

/**
 * Why two figures may not be compared, added or followed over time; `null` when they may. City and metropolis are two
 * territories, an unknown perimeter is a question, two versions of an inventory are never mixed, nor two sector views
 * (common-core.md, rules 1 and 12; promise 6).
 */
export function notComparable(a: Comparable, b: Comparable, comparison: Comparison = 'compare'): NotComparable | null {
  if (comparison !== 'add' && a.indicator !== b.indicator) return 'indicator';
  const territory = otherTerritory(a.perimeter, b.perimeter);
  if (territory !== null) return territory;
  if (a.version !== b.version) return 'version';
  if (a.producer !== b.producer) return 'producer';
  if (a.gwp !== b.gwp) return 'gwp';
  if ((a.netting === 'net') !== (b.netting === 'net')) return 'netting'; // a total is gross unless it says that it takes the sinks in
  if (a.view !== undefined && b.view !== undefined && a.view !== b.view) return 'view';
  if (comparison === 'trend') return a.year === b.year ? 'same-year' : null;
  return a.year === b.year ? null : 'year';
}

/** Why two perimeters are not one; `null` when they are. A level without identifier is one territory with itself only. */
export function otherTerritory(a: Perimeter, b: Perimeter): NotComparable | null {
  if (a.from === 'unknown' || b.from === 'unknown') return 'perimeter-unknown';
  if (a.level !== b.level) return 'level';
  if (a.siren !== undefined && b.siren !== undefined) return a.siren === b.siren ? null : 'territory';
  if (a.insee !== undefined && b.insee !== undefined) return a.insee === b.insee ? null : 'territory';
  return null;
}
