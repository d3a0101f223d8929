import { folded, type Span } from './nameTokens';

/** Names looked for at most: a list of all agents of a metropolis is longer than the people in its plans. */
const MOST = 3000;
/** A surname in capitals is looked for alone from this length: `ROY` is also a word. */
const SHORTEST_ALONE = 4;
const LETTER = '[\\p{L}\\p{N}]';
const WORD = /[\p{L}\p{N}]+/gu;
const BETWEEN = "[\\s\\u00a0.,'’_-]{1,3}";

/** Finds people who are known by name, however they are written. */
export type FindsPeople = (text: string) => readonly Span[];

const escapedPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds known names: words in their order or the surname first, any accents and case, parted by blanks, points, commas, hyphens or
 * underscores; an initial and the surname; the surname alone in capitals. A text is searched for the names that begin with one of its
 * words only.
 */
export function findsPeople(names: readonly string[]): FindsPeople {
  const known = [...new Set(names.map(folded))].slice(0, MOST).map((name) => name.match(WORD) ?? []);
  const whole = known.filter((words) => words.length > 1);
  if (whole.length === 0) return () => [];
  const patterns = patternsByFirst(whole.flatMap((words) => [words, ...turned(words), ...initialled(words)]));
  const surnames = new Set(names.flatMap(surnamesOf).filter(({ length }) => length >= SHORTEST_ALONE));
  return (text) => {
    const plain = folded(text);
    const begun = [...new Set(plain.match(WORD) ?? [])].flatMap((word) => patterns.get(word) ?? []);
    const found = begun.flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ 0: said, index }) => ({ from: index, to: index + said.length })),
    );
    return [...found, ...shouted(text, surnames)];
  };
}

/** The words in capitals of a name, `VAUQUELIN Apolline`, else its last one; nothing of a name of one word. */
function surnamesOf(name: string): readonly string[] {
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length < 2) return [];
  const inCapitals = words.filter((word) => /^\p{Lu}[\p{Lu}’'-]+$/u.test(word));
  return (inCapitals.length > 0 && inCapitals.length < words.length ? inCapitals : words.slice(-1)).map(folded);
}

/** One pattern for all the ways that begin with a word, the longest first. */
function patternsByFirst(ways: readonly (readonly string[])[]): ReadonlyMap<string, RegExp> {
  const byFirst = new Map<string, Set<string>>();
  for (const words of ways) {
    const [first = ''] = words;
    byFirst.set(first, (byFirst.get(first) ?? new Set<string>()).add(words.map(escapedPattern).join(BETWEEN)));
  }
  return new Map(
    [...byFirst].map(([first, all]) => {
      const longestFirst = [...all].sort((a, b) => b.length - a.length).join('|');
      return [first, new RegExp(`(?<!${LETTER})(?:${longestFirst})(?!${LETTER})`, 'gu')];
    }),
  );
}

/** `Apolline Vauquelin Trestan` → `Vauquelin Trestan Apolline`, `Trestan Apolline Vauquelin`. */
const turned = (words: readonly string[]): readonly (readonly string[])[] =>
  words.slice(1).map((_, i) => [...words.slice(i + 1), ...words.slice(0, i + 1)]);

/** `A. Vauquelin`. */
const initialled = ([given = '', ...surname]: readonly string[]): readonly (readonly string[])[] =>
  surname.join('').length >= SHORTEST_ALONE ? [[given.charAt(0), ...surname]] : [];

function shouted(text: string, surnames: ReadonlySet<string>): readonly Span[] {
  return [...text.matchAll(/(?<!\p{L})\p{Lu}[\p{Lu}’'-]{3,}(?!\p{L})/gu)].flatMap(({ 0: word, index }) =>
    surnames.has(folded(word)) ? [{ from: index, to: index + word.length }] : [],
  );
}
