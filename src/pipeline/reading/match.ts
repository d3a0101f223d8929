import { distance } from 'fastest-levenshtein';
import type { LabelEntry } from '../../catalogue/label';
import type { ReasonCode } from '../../catalogue/reasons';
import { core, normal, words } from './words';

/** What a label is taken for. The sentence is `reasons[reason]`, filled with `known` and `percent`. */
export interface Match {
  readonly target: string;
  /** 1 as known; 0.95 once unit, number and context words are off; under 0.90 (so asked) whenever anything had to be guessed. */
  readonly confidence: number;
  readonly reason: ReasonCode;
  /** The label of the catalogue that it was compared with. */
  readonly known: string;
  readonly percent: number;
  readonly runnerUp?: string;
}

export type Matcher = (text: string) => Match | null;

const EXACT = 1;
const TRIMMED = 0.95;
const GUESSED = 0.88; // the highest that a likeness can reach: under the threshold of what is sure
const AMBIGUOUS = 0.85; // two meanings for one label: never sure
const LEAST = 0.55; // below, nothing is proposed
const CANDIDATES = 40; // labels that share the most telling words; the others cannot win

interface Known extends LabelEntry {
  readonly normal: string;
  readonly core: string;
  readonly words: readonly string[];
  readonly weight: number;
}

interface Index {
  readonly byNormal: ReadonlyMap<string, readonly Known[]>;
  readonly byCore: ReadonlyMap<string, readonly Known[]>;
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
  readonly weightOf: (word: string) => number;
}

/**
 * Makes a matcher of labels to targets. It is pure and keeps what it has answered, so that a label repeated on 100,000 rows costs
 * one look-up. Where several targets share a label, the confidence stays under 0.90 and the other target is the runner-up.
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
    const ordered = words(entry.label);
    for (const word of ordered) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return { ...entry, normal: normal(entry.label), core: core(entry.label), words: ordered };
  });
  const weightOf = (word: string): number => Math.log(1 + entries.length / (frequency.get(word) ?? 0.5));
  const all = prepared.map((entry): Known => ({ ...entry, weight: sum(entry.words.map(weightOf)) }));
  return {
    byNormal: grouped(all, (entry) => [entry.normal]),
    byCore: grouped(all, (entry) => [entry.core]),
    byWord: grouped(all, (entry) => entry.words),
    weightOf,
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function matchIn(index: Index, text: string): Match | null {
  const said = normal(text);
  if (said === '') return null;
  const exact = index.byNormal.get(said);
  if (exact !== undefined) return decided(exact, EXACT, 'exact');
  const bare = core(text);
  const trimmed = bare === '' ? undefined : (index.byCore.get(bare) ?? index.byNormal.get(bare));
  return trimmed !== undefined ? decided(trimmed, TRIMMED, 'trimmed') : likeliest(index, text, bare);
}

function decided(found: readonly Known[], confidence: number, reason: ReasonCode): Match {
  const [best] = found;
  const other = found.find(({ target }) => target !== best!.target); // a group of the index has one entry at least
  const match = { target: best!.target, known: best!.label, percent: 100 };
  return other === undefined
    ? { ...match, confidence, reason }
    : { ...match, confidence: AMBIGUOUS, reason: 'ambiguous', runnerUp: other.target };
}

function likeliest(index: Index, text: string, bare: string): Match | null {
  const said = words(text);
  const scored = candidates(index, said)
    .map((known) => ({ known, score: likeness(index, said, bare, known) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.known.normal.length - b.known.normal.length);
  const [best] = scored;
  if (best === undefined) return null;
  const other = scored.find(({ known }) => known.target !== best.known.target);
  const isTied = other !== undefined && other.score > best.score - 0.03;
  const score = Math.min(GUESSED, best.score) - (isTied ? 0.08 : 0);
  if (score < LEAST) return null;
  return {
    target: best.known.target,
    confidence: Math.round(score * 100) / 100,
    reason: best.known.words.every((word) => said.includes(word)) ? 'contained' : 'close',
    known: best.known.label,
    percent: Math.round(best.score * 100),
    ...(other !== undefined && { runnerUp: other.known.target }),
  };
}

/** Labels that share telling words with the text; the rarest words first, so that "émissions" alone does not open everything. */
function candidates(index: Index, said: readonly string[]): readonly Known[] {
  const counts = new Map<Known, number>();
  for (const word of said) {
    const weight = index.weightOf(word);
    for (const known of index.byWord.get(word) ?? near(index, word))
      counts.set(known, (counts.get(known) ?? 0) + weight);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y / (1 + b.weight) - x / (1 + a.weight) || y - x)
    .slice(0, CANDIDATES)
    .map(([known]) => known);
}

/** Labels whose word differs from an unknown word by one or two letters: a slip of the keyboard, a plural, an abbreviation. */
function near(index: Index, word: string): readonly Known[] {
  if (word.length < 4) return [];
  const found: Known[] = [];
  for (const [known, entries] of index.byWord) {
    if (isClose(word, known)) found.push(...entries);
  }
  return found;
}

const isClose = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 &&
  a.charCodeAt(0) === b.charCodeAt(0) &&
  b.length >= 4 &&
  distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1);

/** From 0 to 1: the weight of shared words over all words, and the letters in common. */
function likeness(index: Index, said: readonly string[], bare: string, known: Known): number {
  const shared = sum(
    known.words.filter((word) => said.includes(word) || said.some((one) => isClose(one, word))).map(index.weightOf),
  );
  const all = sum(said.map((word) => (index.byWord.has(word) ? index.weightOf(word) : 3))) + known.weight - shared;
  const byWords = all <= 0 ? 0 : Math.min(1, shared / all);
  const longest = Math.max(bare.length, known.core.length, 1);
  const byLetters =
    Math.abs(bare.length - known.core.length) > longest / 2 ? 0 : 1 - distance(bare, known.core) / longest;
  return Math.max(0.35 + 0.6 * byWords, byLetters) * (shared > 0 || byLetters > 0.8 ? 1 : 0);
}
