import type { Observation, Perimeter } from '../../domain/fact';
import { groupsLike, isSamePerimeter, samplesOf } from './alike';
import type { Frameworks } from './frameworks';
import { labelReader } from './labelReader';

/**
 * One indicator of one perimeter and status through the years, in the order of the sheets, every inventory version with it.
 * Facts in question and left out are here too: a rule that adds or compares says which it reads.
 */
export interface Series {
  readonly id: string;
  readonly indicator: string;
  readonly figures: readonly Observation[];
  /** The framework of each sheet, where the layout tells it. */
  readonly frameworks?: Frameworks;
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
export function seriesIn(observations: readonly Observation[], frameworks?: Frameworks): readonly Series[] {
  const territoryOf = territoryReader();
  const series = groupsLike(
    observations,
    ({ indicator, sector, carrier, scope, perimeter, status, version, netting }) => {
      const which = `${sector ?? ''}|${carrier ?? ''}|${scope ?? ''}|${territoryOf(perimeter)}`;
      const scenario = status === 'scenario' ? (version ?? '') : '';
      return `${indicator}|${which}|${status}|${scenario}|${netting === 'net'}`; // a total is gross unless it takes the sinks in
    },
  );
  return [...series].map(([id, figures]) => ({
    id,
    indicator: figures[0]!.indicator, // a series is made with its first figure
    figures,
    ...(frameworks && { frameworks }),
  }));
}

/** The figures of a series through the years, those of one year in their order. */
export const oldestFirst = (figures: readonly Observation[]): readonly Observation[] =>
  [...groupsLike(figures, ({ year }) => year)].sort(([a], [b]) => a - b).flatMap(([, own]) => own);

/** The inventory versions that a series mixes, each with its points; one group when there is one version. */
export const versionsOf = (points: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> =>
  groupsLike(points, ({ version = '' }) => version);

/** Whether all points come from one edition of the inventory, or say nothing of it. */
export const isOneVersion = (points: readonly Observation[]): boolean =>
  samplesOf(points).every(({ version = '' }) => version === (points[0]?.version ?? ''));

/** Whether all observations surely are of one territory: said in the same words. */
export const isOneTerritory = (observations: readonly Observation[]): boolean =>
  samplesOf(observations).every(({ perimeter }) => isSamePerimeter(perimeter, observations[0]?.perimeter ?? perimeter));

/** The observations of each territory, the territory with the most first. */
export function territories(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const territoryOf = territoryReader();
  const groups = groupsLike(observations, ({ perimeter }) => territoryOf(perimeter));
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
