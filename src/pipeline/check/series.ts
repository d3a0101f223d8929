import type { Observation, Perimeter } from '../../domain/fact';
import { plain } from '../../domain/label';

/**
 * One indicator of one perimeter and status through the years, oldest first, every inventory version with it.
 * Facts in question and left out are here too: a rule that adds or compares says which it reads.
 */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  readonly points: readonly Observation[];
}

/** An observation that has a number. */
export type Figure = Observation & { readonly value: number };

export const hasValue = (observation: Observation): observation is Figure => observation.value !== undefined;

/** The same territory under its level: its number, else the name in its own cell. A title's words are no name. */
export const territoryOf = ({ level, siren, insee, label, from }: Perimeter): string =>
  `${level}:${siren ?? insee ?? (label === undefined || from !== 'cell' ? '' : plain(label))}`;

/** The observations of each series; those of a scenario stay with their scenario. */
export function seriesIn(observations: readonly Observation[]): readonly Series[] {
  const series = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { indicator, sector, carrier, scope, perimeter, status, version, netting } = observation;
    const scenario = status === 'scenario' ? (version ?? '') : '';
    const id = [indicator, sector, carrier, scope, territoryOf(perimeter), status, scenario, netting].join('|');
    const points = series.get(id);
    if (points === undefined) series.set(id, [observation]);
    else points.push(observation);
  }
  return [...series].map(([id, points]) => ({
    id,
    indicator: points[0]!.indicator, // a series is made with its first point
    points: points.sort((a, b) => a.year - b.year),
  }));
}

/** The inventory versions that a series mixes, each with its points; one group when there is one version. */
export function versionsOf(points: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const versions = new Map<string, Observation[]>();
  for (const point of points) {
    const version = point.version ?? '';
    const group = versions.get(version);
    if (group === undefined) versions.set(version, [point]);
    else group.push(point);
  }
  return versions;
}

/** The observations of each territory, the territory with the most first. */
export function territories(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const id = territoryOf(observation.perimeter);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
