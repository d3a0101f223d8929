import { OLDEST_BASELINE, parents, pcaetSectors, preferredYears } from '../../catalogue/tables/parents';
import type { Level, Observation, Perimeter } from '../../domain/fact';

/** A figure and the sector that it is of. */
export interface SectorFigure {
  readonly one: Observation;
  readonly sector: string;
}

/** An inventory that could be the one, and what makes it better than another: the greater rank wins, place by place. */
export interface Choice {
  readonly perimeter: Perimeter;
  readonly version: string;
  readonly year: number;
  readonly rank: readonly number[];
}

/** Levels in the order in which a contract's inventory is looked for when the settings name no territory. */
const levels: readonly Level[] = ['epci', 'commune', 'department', 'region', 'state', 'europe', 'other'];

/**
 * Every perimeter, version and year that has figures. Ranked by: the year asked for if a sector has it, a year not too old, sectors covered,
 * the preferred years, the most recent, the level of territory.
 */
export function choicesIn(
  measured: readonly SectorFigure[],
  preferred: number | null,
  asked: number | null,
): readonly Choice[] {
  const groups = new Map<string, { readonly one: Observation; readonly sectors: Set<string> }>();
  for (const { one, sector } of measured) {
    const { level, siren, insee } = one.perimeter;
    const key = `${level}|${siren ?? insee ?? ''}|${versionOf(one)}|${one.year}`;
    const group = groups.get(key) ?? { one, sectors: new Set<string>() };
    const isKnown = one.value !== undefined || one.missing?.key !== undefined;
    if (isKnown && one.scope === undefined) group.sectors.add(sector); // a scope covers no sector by itself
    groups.set(key, group);
  }
  return [...groups.values()].map(({ one, sectors }): Choice => {
    const place = [preferred, ...preferredYears].indexOf(one.year);
    return {
      perimeter: one.perimeter,
      version: versionOf(one),
      year: one.year,
      rank: [
        one.year === asked && [...sectors].some((sector) => sector !== 'total') ? 1 : 0, // a bare total fills no row
        one.year >= OLDEST_BASELINE ? 1 : 0,
        covered(sectors),
        place < 0 ? -preferredYears.length - 1 : -place,
        one.year,
        -levels.indexOf(one.perimeter.level),
      ],
    };
  });
}

/** The most complete; of equals, the most recent version, by its name. */
export const bestOf = (choices: readonly Choice[]): Choice | null =>
  choices.reduce<Choice | null>((best, choice) => {
    if (best === null) return choice;
    const difference = compared(choice, best);
    return difference > 0 || (difference === 0 && choice.version > best.version) ? choice : best;
  }, null);

/** Whether another territory is exactly as good. */
export const isTied = (best: Choice, choices: readonly Choice[]): boolean =>
  choices.some((other) => compared(other, best) === 0 && !isSamePerimeter(other.perimeter, best.perimeter));

function compared(a: Choice, b: Choice): number {
  for (let place = 0; place < a.rank.length; place += 1) {
    const difference = (a.rank[place] ?? 0) - (b.rank[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How many of the eight sectors have a figure, by themselves or through a parent; a bare total is better than nothing. */
function covered(sectors: ReadonlySet<string>): number {
  const count = pcaetSectors.filter(
    ({ id }) => sectors.has(id) || parents.some(({ sector, holds }) => sectors.has(sector) && holds.includes(id)),
  ).length;
  return count + (sectors.has('total') ? 0.5 : 0);
}

/** Two versions of an inventory, or the same years by two producers, are never put together. */
export const versionOf = ({ version, producer, status }: Observation): string =>
  status === 'scenario' ? '' : [version, producer].filter((part) => part !== undefined).join(', ');

/** Same level, and no identifier that says otherwise. */
export const isSamePerimeter = (a: Perimeter, b: Perimeter): boolean =>
  a.level === b.level &&
  (a.siren === undefined || b.siren === undefined || a.siren === b.siren) &&
  (a.insee === undefined || b.insee === undefined || a.insee === b.insee);
