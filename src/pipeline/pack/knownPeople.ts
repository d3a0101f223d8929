import { folded, type Span } from './nameTokens';

/** Names looked for at most: a list of all agents of a metropolis is longer than the people in its plans. */
const MOST = 3000;
/** A surname in capitals is looked for alone from this length: `ROY` is also a word. */
const SHORTEST_ALONE = 4;
const LETTER = '[\\p{L}\\p{N}]';

/** Finds people who are known by name, however they are written. */
export type FindsPeople = (text: string) => readonly Span[];

const escapedPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds known names: words in their order or the surname first, any accents and case, parted by blanks, points, commas, hyphens or underscores;
 * an initial and the surname; the surname alone in capitals.
 */
export function findsPeople(names: readonly string[]): FindsPeople {
  const known = [...new Set(names.map(folded))].slice(0, MOST).map((name) => name.split(/[\s.'’_-]+/).filter(Boolean));
  const whole = known.filter((words) => words.length > 1);
  if (whole.length === 0) return () => [];
  const orders = whole.flatMap((words) => [words, ...turned(words), ...initialled(words)]);
  const patterns = [...new Set(orders.map((words) => words.map(escapedPattern).join("[\\s\\u00a0.,'’_-]{1,3}")))];
  const full = new RegExp(
    `(?<!${LETTER})(?:${patterns.sort((a, b) => b.length - a.length).join('|')})(?!${LETTER})`,
    'gu',
  );
  const surnames = new Set(whole.flatMap((words) => words.slice(-1)).filter(({ length }) => length >= SHORTEST_ALONE));
  return (text) => {
    const plain = folded(text);
    const found = [...plain.matchAll(full)].map(({ 0: said, index }) => ({ from: index, to: index + said.length }));
    return [...found, ...shouted(text, surnames)];
  };
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
