import { OLDEST_BASELINE, parents, pcaetSectors, preferredYears } from '../../catalogue/tables/parents';
import type { When } from '../../catalogue/tables/description';
import type { Dossier } from '../../domain/dossier';
import { isObservation, type Level, type Observation, type Perimeter } from '../../domain/fact';
import type { Settings } from '../../domain/settings';

/** What the sources say of one sector at one moment. `waiting`: something stands there that is not settled. */
export type Seen =
  | { readonly is: 'figure'; readonly observation: Observation & { readonly value: number } }
  | { readonly is: 'key'; readonly key: string; readonly observation: Observation }
  | { readonly is: 'waiting' }
  | { readonly is: 'absent' };

/** One inventory: one family, one perimeter, one version, one base year. */
export interface Inventory {
  /** `null`: no figure of this family can be used. */
  readonly year: number | null;
  readonly version: string;
  readonly perimeter: Perimeter | null;
  /** Two territories or more are equally complete, and the settings do not say which one. */
  readonly isAmbiguous: boolean;
  readonly seen: (sector: string, when: When) => Seen;
}

/** Levels in the order in which a contract's inventory is looked for when the settings name no territory. */
const levels: readonly Level[] = ['epci', 'commune', 'department', 'region', 'state', 'europe', 'other'];

const indicatorOf = (family: string, sector: string): string =>
  sector === 'sequestration' ? 'sequestration-total' : `${family}-${sector}`;

/** The inventory that the tables of a family are filled from. `preferred`: the year of another family, if any. */
export function inventoryOf(
  { facts, settings }: Dossier,
  family: 'ghg' | 'energy',
  preferred: number | null = settings.baselineYear ?? null,
): Inventory {
  const sectors = [
    ...pcaetSectors.map(({ id }) => id),
    ...parents.map(({ sector }) => sector),
    'total',
    'sequestration',
  ];
  const wanted = new Set(sectors.map((sector) => indicatorOf(family, sector)));
  const all = facts
    .filter(isObservation)
    .filter((o) => wanted.has(o.indicator) && o.carrier === undefined && o.scope === undefined && o.netting !== 'net')
    .filter(({ perimeter }) => isTerritory(perimeter, settings));
  const measured = all.filter(({ status, use }) => status === 'measured' && use === 'used');
  const choices = choicesIn(measured, family, preferred, settings);
  const best = bestOf(choices);
  const isAmbiguous = choices.some(
    (other) => best !== null && compared(other, best) === 0 && !isSame(other.perimeter, best.perimeter),
  );
  if (best === null || isAmbiguous) {
    return { year: null, version: '', perimeter: null, isAmbiguous, seen: () => ({ is: 'absent' }) };
  }
  const { perimeter, year, version } = best;
  const ours = indexed(all.filter((o) => isSame(o.perimeter, perimeter)));
  const moment = (when: When) => (when === 'base' ? `measured|${year}` : moments[when](settings.targetYear));
  return {
    year,
    version,
    perimeter,
    isAmbiguous,
    seen: (sector, when) => seenIn(ours.get(`${indicatorOf(family, sector)}|${moment(when)}`) ?? [], version),
  };
}

const moments = {
  objective: (target: number) => `objective|${target}`,
  'existing-strategies': (target: number) => `existing-strategies|${target}`,
  'business-as-usual': (target: number) => `business-as-usual|${target}`,
} as const;

function indexed(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const index = new Map<string, Observation[]>();
  for (const one of observations) {
    const status = one.status === 'scenario' ? (one.version ?? '') : one.status;
    const key = `${one.indicator}|${status}|${one.year}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [one]);
    else known.push(one);
  }
  return index;
}

/** One figure only: the inventory's own version first; figures that disagree are nobody's. */
function seenIn(all: readonly Observation[], version: string): Seen {
  const used = all.filter(({ use }) => use === 'used');
  const own = used.filter((one) => versionOf(one) === version);
  const candidates = own.length > 0 ? own : used.filter((one) => one.status !== 'measured');
  const [first] = candidates;
  if (first === undefined) return all.some(({ use }) => use === 'asked') ? { is: 'waiting' } : { is: 'absent' };
  const figures = candidates.filter(hasValue);
  const [figure] = figures;
  if (figure !== undefined) {
    return figures.some(({ value }) => value !== figure.value)
      ? { is: 'waiting' }
      : { is: 'figure', observation: figures.find(({ source }) => source.isLive === true) ?? figure };
  }
  const key = first.missing?.key;
  return key === undefined ? { is: 'waiting' } : { is: 'key', key, observation: first };
}

const hasValue = (one: Observation): one is Observation & { readonly value: number } =>
  one.value !== undefined && Number.isFinite(one.value);

/** Two versions of an inventory, or the same years by two producers, are never put together. */
const versionOf = ({ version, producer, status }: Observation): string =>
  status === 'scenario' ? '' : [version, producer].filter((part) => part !== undefined).join(', ');

/** An inventory that could be the one: what it covers, and what makes it better than another. */
interface Choice {
  readonly perimeter: Perimeter;
  readonly version: string;
  readonly year: number;
  readonly rank: readonly number[];
}

function choicesIn(
  measured: readonly Observation[],
  family: string,
  preferred: number | null,
  settings: Settings,
): readonly Choice[] {
  const groups = new Map<string, { one: Observation; indicators: Set<string> }>();
  for (const one of measured) {
    const { perimeter } = one;
    const key = `${perimeter.level}|${perimeter.siren ?? perimeter.insee ?? ''}|${versionOf(one)}|${one.year}`;
    const known = groups.get(key) ?? { one, indicators: new Set<string>() };
    if (one.value !== undefined || one.missing?.key !== undefined) known.indicators.add(one.indicator);
    groups.set(key, known);
  }
  const choices = [...groups.values()].map(({ one, indicators }): Choice => {
    const isAsked = one.year === settings.baselineYear;
    const place = [preferred, ...preferredYears].indexOf(one.year);
    return {
      perimeter: one.perimeter,
      version: versionOf(one),
      year: one.year,
      rank: [
        isAsked ? 1 : 0,
        one.year >= OLDEST_BASELINE ? 1 : 0,
        covered(indicators, family),
        place < 0 ? -preferredYears.length - 1 : -place,
        one.year,
        -levels.indexOf(one.perimeter.level),
      ],
    };
  });
  return settings.baselineYear === undefined || family !== 'ghg'
    ? choices
    : choices.filter(({ year }) => year === settings.baselineYear);
}

/** The most complete; of equals, the most recent version, by its name. */
const bestOf = (choices: readonly Choice[]): Choice | null =>
  choices.reduce<Choice | null>((best, choice) => {
    if (best === null) return choice;
    const difference = compared(choice, best);
    return difference > 0 || (difference === 0 && choice.version > best.version) ? choice : best;
  }, null);

function compared(a: Choice, b: Choice): number {
  for (let place = 0; place < a.rank.length; place += 1) {
    const difference = (a.rank[place] ?? 0) - (b.rank[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How many of the eight sectors have a figure, by themselves or through their parent; a bare total is better than nothing. */
function covered(indicators: ReadonlySet<string>, family: string): number {
  const has = (sector: string) => indicators.has(indicatorOf(family, sector));
  const count = pcaetSectors.filter(
    ({ id }) => has(id) || parents.some(({ sector, holds }) => has(sector) && holds.some((child) => child === id)),
  ).length;
  return count + (has('total') ? 0.5 : 0);
}

/** The territory of the settings; a figure of another territory never enters its tables. */
function isTerritory({ level, siren, insee }: Perimeter, { territory }: Settings): boolean {
  if (territory === undefined) return true;
  if (siren !== undefined && territory.siren !== undefined) return siren === territory.siren;
  if (insee !== undefined && territory.insee !== undefined) return insee === territory.insee;
  return level === territory.level;
}

/** Same level, and no identifier that says otherwise. */
const isSame = (a: Perimeter, b: Perimeter): boolean =>
  a.level === b.level &&
  (a.siren === undefined || b.siren === undefined || a.siren === b.siren) &&
  (a.insee === undefined || b.insee === undefined || a.insee === b.insee);
