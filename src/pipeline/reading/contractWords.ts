import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';

/** What a title says: its number as the template would write it, and its words. */
export interface TitleWords {
  /** `a-1.3a`, `table 6`; empty where there is none. */
  readonly number: string;
  readonly words: readonly string[];
}

/** Numbers drift: `A-1.3`, `A.1-3a`, `A-1.1bis`, `C.1.1`, `Table I-1.1`, `Table 8`. */
const NUMBER =
  /^(?:table(?:au)? )?(?:(i|[a-c])[ .-]{0,2}(\d)[ .-]{1,2}(\d) ?([a-d]\b|bis\b)?|(?:table|tableau) (\d{1,2})\b)[ :.–-]*/;
const SKIPPED = new Set([
  'the',
  'of',
  'by',
  'and',
  'for',
  'to',
  'in',
  'a',
  'an',
  'per',
  'on',
  'with',
  'de',
  'des',
  'du',
  'en',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
]);
/** Words under a heading that say how its figures are written, not what they are. */
const MANNER =
  /\((?:absolute[^)]*|percentage|%[^)]*|specify[^)]*|[km]?t ?(?:co2|eq)[^)]*|(?:€|eur|meur|k€|m€)[^)]*|mwh[^)]*|gwh[^)]*|added by the city)\)|\[[^\]]*\]/g;
const SAME: Readonly<Record<string, string>> = {
  greenhouse: 'ghg',
  gas: 'ghg',
  emission: 'emission',
  organizational: 'organisational',
  reductions: 'reduction',
};

/** The telling words of a text, in plain letters and in the singular, each once: `Emissions Gap (kt CO2e)` → `emission gap`. */
export const contractWords = remembered((text: string): readonly string[] => {
  const said = plain(text)
    .replace(/'s\b/g, '')
    .replace(/green ?house gas(?:es)?/g, 'ghg')
    .replace(MANNER, ' ')
    .replace(/^\(?(?:\d[a-z]?|[a-g])\)[ :.]*/, '');
  const words = said.split(/[^a-z0-9%€]+/).flatMap((word) => {
    if (word === '' || SKIPPED.has(word)) return [];
    const one = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
    return [SAME[one] ?? one];
  });
  return [...new Set(words)];
});

/** A title apart from its number. */
export const titleWords = remembered((text: string): TitleWords => {
  const said = plain(text);
  const seen = NUMBER.exec(said);
  if (seen === null) return { number: '', words: contractWords(text) };
  const [whole, letter, first, second, suffix, table] = seen;
  const number =
    table === undefined ? `${letter}-${first}.${second}${suffix === 'bis' ? '' : (suffix ?? '')}` : `table ${table}`;
  return { number, words: contractWords(said.slice(whole.length)) };
});

/** How alike two texts are by their words: 1 when the same, 0 when none is shared. */
export function likeWords(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((word) => b.includes(word)).length;
  return (2 * shared) / (a.length + b.length);
}

/** How much of some words a longer text holds. */
export const heldIn = (words: readonly string[], text: readonly string[]): number =>
  words.length === 0 ? 0 : words.filter((word) => text.includes(word)).length / words.length;
