import type { Observation, Perimeter } from '../../domain/fact';
import { labelReader } from './labelReader';

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
export function territoryReader(): (perimeter: Perimeter) => string {
  const plain = labelReader();
  return ({ level, siren, insee, label, from }) =>
    `${level}:${siren ?? insee ?? (label === undefined || from !== 'cell' ? '' : plain(label))}`;
}

/** The observations of each series; those of a scenario stay with their scenario. */
export function seriesIn(observations: readonly Observation[]): readonly Series[] {
  const territoryOf = territoryReader();
  const series = new Map<string, Observation[]>();
  const recent = new Map<string, Begun[]>(); // the same few series come again, row after row
  for (const observation of observations) {
    const near = recent.get(observation.indicator) ?? [];
    const begun = near.find(({ one }) => isSameSeries(one, observation));
    if (begun !== undefined) {
      begun.points.push(observation);
      continue;
    }
    const { indicator, sector, carrier, scope, perimeter, status, version, netting } = observation;
    const which = `${sector ?? ''}|${carrier ?? ''}|${scope ?? ''}|${territoryOf(perimeter)}`;
    const scenario = status === 'scenario' ? (version ?? '') : '';
    const id = `${indicator}|${which}|${status}|${scenario}|${isNet(netting)}`;
    const points = series.get(id) ?? [];
    if (points.push(observation) === 1) series.set(id, points);
    if (near.length < MOST_RECENT) recent.set(observation.indicator, [...near, { one: observation, points }]);
  }
  return [...series].map(([id, points]) => ({
    id,
    indicator: points[0]!.indicator, // a series is made with its first point
    points: byYear(points),
  }));
}

interface Begun {
  readonly one: Observation;
  readonly points: Observation[];
}

/** Series of one indicator that an observation is compared with before its name is written out. */
const MOST_RECENT = 4;

/** The oldest first, those of one year in their order: years are few, and points may be many. */
function byYear(points: readonly Observation[]): readonly Observation[] {
  const years = new Map<number, Observation[]>();
  for (const point of points) {
    const year = years.get(point.year);
    if (year === undefined) years.set(point.year, [point]);
    else year.push(point);
  }
  return [...years].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
}

/** A total is gross unless it says that it takes the sinks in. */
const isNet = (netting: Observation['netting']): boolean => netting === 'net';

const isSameSeries = (a: Observation, b: Observation): boolean =>
  a.indicator === b.indicator &&
  a.status === b.status &&
  a.version === b.version &&
  a.sector === b.sector &&
  a.carrier === b.carrier &&
  a.scope === b.scope &&
  isNet(a.netting) === isNet(b.netting) &&
  isSamePerimeter(a.perimeter, b.perimeter);

const isSamePerimeter = (a: Perimeter, b: Perimeter): boolean =>
  a === b ||
  (a.level === b.level && a.siren === b.siren && a.insee === b.insee && a.label === b.label && a.from === b.from);

/** The inventory versions that a series mixes, each with its points; one group when there is one version. */
export function versionsOf(points: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  if (isOneVersion(points)) return new Map([[points[0]?.version ?? '', points]]);
  const versions = new Map<string, Observation[]>();
  for (const point of points) {
    const version = point.version ?? '';
    const group = versions.get(version);
    if (group === undefined) versions.set(version, [point]);
    else group.push(point);
  }
  return versions;
}

/** Whether all points come from one edition of the inventory, or say nothing of it. */
export const isOneVersion = (points: readonly Observation[]): boolean =>
  points.every(({ version = '' }) => version === (points[0]?.version ?? ''));

/** Whether all observations surely are of one territory: said in the same words. */
export const isOneTerritory = (observations: readonly Observation[]): boolean =>
  observations.every(({ perimeter }) => isSamePerimeter(perimeter, observations[0]?.perimeter ?? perimeter));

/** The observations of each territory, the territory with the most first. */
export function territories(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const territoryOf = territoryReader();
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const id = territoryOf(observation.perimeter);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
