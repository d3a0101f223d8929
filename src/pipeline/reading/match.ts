import type { LabelEntry } from '../../catalogue/label';
import type { ReasonCode } from '../../catalogue/reasons';
import type { Language } from '../../domain/message';
import { firstTwo, type Known, LEAST, type Likening, likening, sum } from './likeness';
import { conceptsIn } from './nearWords';
import { coreOf, normal, rawWords, senseOf, slotOf, wordsOf } from './words';

/** What a label is taken for. The sentence is `reasons[reason]`, filled with `known` and `percent`. */
export interface Match {
  readonly target: string;
  /**
   * 1 as known; 0.95 once unit, number and context words are off; under 0.90 (so asked) whenever anything had to be
   * guessed.
   */
  readonly confidence: number;
  readonly reason: ReasonCode;
  /** The label of the catalogue that it was compared with. */
  readonly known: string;
  /** The language of that label; absent where it is the label as it is written. */
  readonly lang?: Language;
  readonly percent: number;
  readonly runnerUp?: string;
}

export type Matcher = (text: string) => Match | null;

const EXACT = 1;
const TRIMMED = 0.95;
const GUESSED = 0.88; // the highest that a likeness can reach: under the threshold of what is sure
const AMBIGUOUS = 0.85; // two meanings for one label: never sure
const RARE = 3; // a rare word tells as much as a concept, no more
const CONCEPT = 3;

interface Index extends Likening {
  readonly byNormal: ReadonlyMap<string, readonly Known[]>;
  readonly byCore: ReadonlyMap<string, readonly Known[]>;
  readonly bySense: ReadonlyMap<string, readonly Known[]>;
}

/**
 * Makes a matcher of labels to targets. It is pure and keeps what it has answered, so that a label repeated on 100,000
 * rows costs
 * one look-up. Where several targets share a label, the confidence stays under 0.90 and the other target is the
 * runner-up.
 */
export function matcherOf(entries: readonly LabelEntry[]): Matcher {
  const index = indexOf(entries);
  const answered = new Map<string, Match | null>();
  return (text) => {
    const known = answered.get(text);
    if (known !== undefined) return known;
    const match = text.length > 300 ? null : matchIn(index, text);
    if (answered.size < 20_000) answered.set(text, match);
    return match;
  };
}

function indexOf(entries: readonly LabelEntry[]): Index {
  const frequency = new Map<string, number>();
  const prepared = entries.map((entry) => {
    const said = normal(entry.label);
    const bare = coreOf(said);
    const raw = rawWords(bare);
    const ordered = wordsOf(raw);
    for (const word of ordered) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { ...entry, normal: said, core: bare, words: ordered, sense: senseOf(raw), concepts: conceptsIn(ordered) };
  });
  const weights = new Map(
    [...frequency].map(([word, times]) => [word, Math.min(RARE, Math.log(1 + entries.length / times))]),
  );
  for (const word of weights.keys()) if (slotOf(word) !== null) weights.set(word, CONCEPT);
  const weightOf = (word: string): number => weights.get(word) ?? (slotOf(word) === null ? RARE : CONCEPT);
  const all = prepared.map((entry): Known => ({ ...entry, weight: sum(entry.words.map(weightOf)) }));
  const distinct = [
    ...new Map(
      all
        .filter(({ isExactOnly }) => isExactOnly !== true)
        .map((entry) => [`${entry.target} ${entry.words.join(' ')}`, entry]),
    ).values(),
  ];
  return {
    ...likening(distinct, new Set(frequency.keys()), weightOf),
    byNormal: grouped(all, (entry) => [entry.normal]),
    byCore: grouped(all, (entry) => [entry.core]),
    bySense: grouped(
      all.filter(({ isExactOnly }) => isExactOnly !== true),
      ({ sense }) => (sense === '' ? [] : [sense]),
    ),
  };
}

function grouped(
  all: readonly Known[],
  keysOf: (entry: Known) => readonly string[],
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const entry of all) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

function matchIn(index: Index, text: string): Match | null {
  const said = normal(text);
  if (said === '') return null;
  const exact = index.byNormal.get(said);
  if (exact !== undefined) return decided(exact, EXACT, 'exact');
  const bare = coreOf(said);
  const trimmed = bare === '' ? undefined : (index.byNormal.get(bare) ?? index.byCore.get(bare));
  if (trimmed !== undefined) return decided(trimmed, TRIMMED, 'trimmed');
  const raw = rawWords(bare);
  const same = index.bySense.get(senseOf(raw));
  return same !== undefined ? decided(same, TRIMMED, 'trimmed') : likeliest(index, wordsOf(raw));
}

function decided(found: readonly Known[], confidence: number, reason: ReasonCode): Match {
  const [best] = found;
  const other = found.find(({ target }) => target !== best!.target); // a group of the index has one entry at least
  const match = { target: best!.target, known: best!.label, percent: 100 };
  return other === undefined
    ? { ...match, confidence, reason }
    : { ...match, confidence: AMBIGUOUS, reason: 'ambiguous', runnerUp: other.target };
}

function likeliest(index: Index, said: readonly string[]): Match | null {
  const { best, other } = firstTwo(index, said);
  if (best === null) return null;
  const isTied = other !== null && other.score > best.score - 0.03;
  const score = Math.min(GUESSED, best.score) - (isTied ? 0.08 : 0);
  if (score < LEAST) return null;
  return {
    target: best.known.target,
    confidence: Math.round(score * 100) / 100,
    reason: best.known.words.every((word) => said.includes(word)) ? 'contained' : 'close',
    known: best.known.label,
    lang: best.known.lang,
    percent: Math.round(best.score * 100),
    ...(other !== null && { runnerUp: other.known.target }),
  };
}
