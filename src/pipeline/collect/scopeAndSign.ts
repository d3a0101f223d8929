import type { Observation } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { type Decided, nearest, said } from './decided';

/** The scope that an entry says; none for all together. */
export const scopeOf = (entry: MappingEntry | undefined): Observation['scope'] =>
  entry === undefined ? undefined : ([1, 2, 3] as const).find((one) => entry.meaning === `scope:${one}`);

/** In a table of emissions, or of land use by that name, a removal is negative; in a list or a table of sinks it is positive. */
export function isAmongEmissions(lines: readonly Spot[], decided: Decided): boolean {
  const family = nearest(lines, decided.family) ?? decided.table.family;
  return family !== undefined && (said(family) === 'ghg' || /\b(?:utcatf|lulucf)\b/.test(plain(family.label)));
}
