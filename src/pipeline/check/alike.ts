import { cellOf, type Observation, type Perimeter } from '../../domain/fact';

/** The figures of a list told apart by all that is said of them but their value, their words and their place in the sheet. */
interface Alike {
  /** The first figure of each kind. */
  readonly samples: readonly Observation[];
  /** Of each figure of the list, the place of its sample. */
  readonly sampleOf: readonly number[];
}

const known = new WeakMap<readonly Observation[], Alike>();
const NO_FIGURES: readonly Observation[] = [];

/**
 * One figure for all that are alike: a table of a hundred thousand rows has a few dozens. Alike are figures of one indicator, sector,
 * carrier, scope, year, status, version, perimeter, unit, sheet, use and so on, with the same doubts, and with or without a value,
 * below zero or not. What is asked of a sample must hold of all of them: never its value, text, address or the reason of a doubt.
 */
export const samplesOf = (figures: readonly Observation[]): readonly Observation[] => alikeIn(figures).samples;

/** The figures of which it holds, in their order; asked of one sample for all that are alike. */
export const figuresLike = (
  figures: readonly Observation[],
  isOne: (sample: Observation) => boolean,
): readonly Observation[] => groupsLike(figures, (sample) => (isOne(sample) ? true : null)).get(true) ?? NO_FIGURES;

/** The figures by a key, in their order, the groups by their first figure; asked of one sample for all that are alike. `null`: in none. */
export function groupsLike<K>(
  figures: readonly Observation[],
  keyOf: (sample: Observation) => K | null,
): ReadonlyMap<K, readonly Observation[]> {
  const { samples, sampleOf } = alikeIn(figures);
  const groups = new Map<K, Group>();
  const owners = samples.map((sample) => {
    const key = keyOf(sample);
    if (key === null) return null;
    const group = groups.get(key) ?? { samples: [], sampleOf: [], figures: [] };
    groups.set(key, group);
    return { group, place: group.samples.push(sample) - 1 };
  });
  const [only] = groups.keys();
  if (groups.size === 1 && only !== undefined && !owners.includes(null)) return new Map([[only, figures]]);
  if (groups.size > 0) {
    for (let i = 0; i < sampleOf.length; i += 1) {
      const owner = owners[sampleOf[i]!]!; // each figure has its sample
      if (owner === null) continue;
      owner.group.figures.push(figures[i]!);
      owner.group.sampleOf.push(owner.place);
    }
  }
  for (const group of groups.values()) known.set(group.figures, group);
  return new Map([...groups].map(([key, group]) => [key, group.figures]));
}

interface Group extends Alike {
  readonly samples: Observation[];
  readonly sampleOf: number[];
  readonly figures: Observation[];
}

/** A list is gone through once for all who ask. */
function alikeIn(figures: readonly Observation[]): Alike {
  const before = known.get(figures);
  if (before !== undefined) return before;
  const samples: Observation[] = [];
  const sampleOf: number[] = [];
  const next: number[] = []; // the rows of a table follow one pattern: after a figure comes one like that which came last time
  const recent = new Map<string, number[]>();
  let last = 0;
  for (const figure of figures) {
    let place = next[last];
    if (place === undefined || !isAlike(samples[place]!, figure)) {
      const near = recent.get(figure.indicator) ?? [];
      place = near.find((one) => isAlike(samples[one]!, figure));
      if (place === undefined) {
        place = samples.push(figure) - 1;
        next.push(place);
        recent.set(figure.indicator, [place, ...near.slice(0, MOST_RECENT - 1)]);
      }
      next[last] = place;
    }
    sampleOf.push(place);
    last = place;
  }
  const found = { samples, sampleOf };
  known.set(figures, found);
  return found;
}

/** Samples of one indicator that a figure is compared with: one more sample than needed costs little, a long search much. */
const MOST_RECENT = 12;

const isAlike = (a: Observation, b: Observation): boolean =>
  a.indicator === b.indicator &&
  a.year === b.year &&
  a.use === b.use &&
  a.status === b.status &&
  a.unit === b.unit &&
  a.sector === b.sector &&
  a.carrier === b.carrier &&
  a.scope === b.scope &&
  a.version === b.version &&
  a.producer === b.producer &&
  a.gwp === b.gwp &&
  a.netting === b.netting &&
  a.label === b.label &&
  a.bound === b.bound &&
  (a.span === undefined) === (b.span === undefined) &&
  (a.value === undefined) === (b.value === undefined) &&
  isReadAlike(a.read, b.read) &&
  isMissingAlike(a.missing, b.missing) &&
  isSamePerimeter(a.perimeter, b.perimeter) &&
  isSourceAlike(a.source, b.source) &&
  areDoubtsAlike(a.doubts, b.doubts);

const isReadAlike = (a: Observation['read'], b: Observation['read']): boolean =>
  a.unit === b.unit && (a.value === undefined) === (b.value === undefined) && isBelow(a.value) === isBelow(b.value);

const isBelow = (value = 0): boolean => value < 0;

const isMissingAlike = (a: Observation['missing'], b: Observation['missing']): boolean =>
  a?.reason === b?.reason && a?.key === b?.key;

/** Whether two perimeters are said in the same words. */
export const isSamePerimeter = (a: Perimeter, b: Perimeter): boolean =>
  a === b ||
  (a.level === b.level && a.siren === b.siren && a.insee === b.insee && a.label === b.label && a.from === b.from);

const isSourceAlike = (a: Observation['source'], b: Observation['source']): boolean =>
  a.isLive === b.isLive &&
  a.isLinked === b.isLinked &&
  a.file === b.file &&
  (a.copy === undefined && b.copy === undefined ? a.sheet === b.sheet : cellOf(a).sheet === cellOf(b).sheet);

const areDoubtsAlike = (a: Observation['doubts'], b: Observation['doubts']): boolean =>
  a === b || (a.length === b.length && a.every(({ code }, i) => code === b[i]?.code));
