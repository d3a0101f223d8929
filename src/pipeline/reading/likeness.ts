import type { LabelEntry } from '../../catalogue/label';
import { type ConceptWord, conceptsIn, isAtOdds, nearest } from './nearWords';

/** What is probable (design, promise 4); below, nothing is proposed. */
export const LEAST = 0.6;
const AT_ODDS = 0.6; // NOx for SO2, housing for waste: never probable
const [BASE, SPAN] = [0.35, 0.6]; // of a likeness: what one shared word gives, what all of them add
/** A known label weighs what it shares at least, so a probable one shares this part of the label in hand; less a hair. */
const LEAST_SHARE = (LEAST - BASE) / SPAN - 1e-9;
const NOWHERE = new Uint32Array(0);

/** A label of the catalogue, made ready to be compared. */
export interface Known extends LabelEntry {
  readonly normal: string;
  readonly core: string;
  readonly words: readonly string[];
  /** Its own words but those of the territory and the year; empty for one word. */
  readonly sense: string;
  /** Those of its words that name a concept. */
  readonly concepts: readonly ConceptWord[];
  readonly weight: number;
}

/** What labels are compared with by their words. */
export interface Likening {
  /**
   * Labels told apart by target and telling words: two labels with the same words cannot differ in likeness by words.
   */
  readonly distinct: readonly Known[];
  /** The weight of each of `distinct`. */
  readonly weights: Float64Array;
  /** Places in `distinct`, by word. */
  readonly byWord: ReadonlyMap<string, Uint32Array>;
  readonly weightOf: (word: string) => number;
  /** The weight of the words that each of `distinct` shares with the label in hand; all 0 between two labels. */
  readonly shared: Float64Array;
  /** The places where `shared` is not 0, in the order in which they were met. */
  readonly touched: Uint32Array;
  /** Known words that differ from an unknown one by a letter or two: a slip, a plural, an abbreviation. */
  readonly near: (word: string) => readonly string[];
}

/** Makes labels ready; `vocabulary`: the words of all labels, those that are only met exactly included. */
export const likening = (
  distinct: readonly Known[],
  vocabulary: ReadonlySet<string>,
  weightOf: (word: string) => number,
): Likening => ({
  distinct,
  weights: Float64Array.from(distinct, ({ weight }) => weight),
  byWord: placed(distinct),
  weightOf,
  shared: new Float64Array(distinct.length),
  touched: new Uint32Array(distinct.length),
  near: nearest(vocabulary),
});

function placed(distinct: readonly Known[]): ReadonlyMap<string, Uint32Array> {
  const places = new Map<string, number[]>();
  distinct.forEach((entry, place) => {
    for (const word of entry.words) {
      const group = places.get(word);
      if (group === undefined) places.set(word, [place]);
      else group.push(place);
    }
  });
  return new Map([...places].map(([word, group]) => [word, Uint32Array.from(group)]));
}

/** A sum of weights. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The known words among those said, and those that the others are near to; each once. */
function meantBy({ byWord, near }: Likening, said: readonly string[]): readonly string[] {
  const meant: string[] = [];
  for (const word of said) {
    if (byWord.has(word)) {
      if (!meant.includes(word)) meant.push(word);
    } else for (const one of near(word)) if (!meant.includes(one)) meant.push(one);
  }
  return meant;
}

/** A known label, and how like it the label in hand is. */
export interface Scored {
  readonly known: Known;
  readonly score: number;
}

/** The likeliest label, and the likeliest of another target. */
export interface FirstTwo {
  readonly best: Scored | null;
  readonly other: Scored | null;
}

/**
 * Looks among the labels that share words. Likeness is the weight of shared words over all words, from 0.35 to 0.95; less when
 * they are at odds. A frequent word stands in hundreds of labels: they are neither sorted nor kept, and only those that may
 * still win are looked into.
 */
export function firstTwo(likening: Likening, said: readonly string[]): FirstTwo {
  const { distinct, weights, shared, touched } = likening;
  const count = shareWords(likening, said);
  const all = weightOfAll(likening, said);
  const told = conceptsIn(said);
  const least = all * LEAST_SHARE;
  let best: Known | null = null;
  let other: Known | null = null;
  let bestScore = 0;
  let otherScore = 0;
  for (let i = 0; i < count; i += 1) {
    const place = touched[i]!; // counted above
    const common = shared[place]!; // as above
    shared[place] = 0;
    if (common < least) continue;
    const part = common < all ? common : all;
    const likeness = BASE + SPAN * Math.min(1, part / (all + weights[place]! - part)); // as above
    if (likeness < LEAST || likeness < otherScore) continue;
    const known = distinct[place]!; // as above
    const score = isAtOdds(told, known.concepts) ? likeness * AT_ODDS : likeness;
    if (score < LEAST) continue;
    if (best === null || isLikelier(score, known, bestScore, best)) {
      if (best !== null && best.target !== known.target) {
        other = best;
        otherScore = bestScore;
      }
      best = known;
      bestScore = score;
    } else if (known.target !== best.target && (other === null || isLikelier(score, known, otherScore, other))) {
      other = known;
      otherScore = score;
    }
  }
  return { best: scored(best, bestScore), other: scored(other, otherScore) };
}

const scored = (known: Known | null, score: number): Scored | null => (known === null ? null : { known, score });

/** Adds up in `shared` what each known label shares with the words said; how many labels were touched. */
function shareWords(likening: Likening, said: readonly string[]): number {
  const { byWord, weightOf, shared, touched } = likening;
  let count = 0;
  for (const word of meantBy(likening, said)) {
    const weight = weightOf(word);
    const places = byWord.get(word) ?? NOWHERE;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i]!; // within its length
      const before = shared[place]!; // a place of `distinct`
      if (before === 0) touched[count++] = place;
      shared[place] = before + weight;
    }
  }
  return count;
}

function weightOfAll({ weightOf }: Likening, said: readonly string[]): number {
  let all = 0;
  for (const word of said) all += weightOf(word);
  return all;
}

/** A shorter label says less besides. */
const isLikelier = (score: number, known: Known, otherScore: number, other: Known): boolean =>
  score > otherScore || (score === otherScore && known.normal.length < other.normal.length);
