import { distance } from 'fastest-levenshtein';
import { conceptWords, slotOf } from './words';

/** A known word, what it means, and its place among all. */
interface Spoken {
  readonly word: string;
  readonly meaning: string;
  readonly place: number;
  readonly letters: number;
}

const SHORTEST = 4; // letters: shorter words differ by one from too many others
const LONG = 7; // letters: two of them may differ
const MOST_APART = 2;
const LONGEST = 1_024; // letters that a length is told apart by

/** Finds the known words that differ from an unknown one by a letter or two; each is looked for once. */
export function nearest(vocabulary: ReadonlySet<string>): (word: string) => readonly string[] {
  const groups = groupsOf([
    ...[...vocabulary].filter((word) => slotOf(word) === null).map((word) => [word, word] as const),
    ...conceptWords.filter(([, concept]) => vocabulary.has(concept)),
  ]);
  const found = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < SHORTEST) return [];
    const known = found.get(word);
    if (known !== undefined) return known;
    const near = nearIn(groups, word);
    if (found.size < 20_000) found.set(word, near);
    return near;
  };
}

/** A slip is never on the first letter, and changes a length by two at most: words that share both are compared. */
const groupOf = (word: string, length: number): number => word.charCodeAt(0) * LONGEST + Math.min(length, LONGEST - 1);

function groupsOf(
  spoken: readonly (readonly [word: string, meaning: string])[],
): ReadonlyMap<number, readonly Spoken[]> {
  const groups = new Map<number, Spoken[]>();
  spoken.forEach(([word, meaning], place) => {
    const key = groupOf(word, word.length);
    const one = { word, meaning, place, letters: lettersOf(word) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  });
  return groups;
}

function nearIn(groups: ReadonlyMap<number, readonly Spoken[]>, word: string): readonly string[] {
  const near: Spoken[] = [];
  const letters = lettersOf(word);
  for (let length = Math.max(SHORTEST, word.length - MOST_APART); length <= word.length + MOST_APART; length += 1) {
    for (const one of groups.get(groupOf(word, length)) ?? []) {
      const most = Math.min(word.length, length) >= LONG ? MOST_APART : 1;
      if (isWithin(letters ^ one.letters, 2 * most) && distance(word, one.word) <= most) near.push(one);
    }
  }
  return near.sort((a, b) => a.place - b.place).map(({ meaning }) => meaning);
}

/** The letters of a word as bits: a change of one letter changes two bits at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether at most so many bits are set. */
function isWithin(bits: number, most: number): boolean {
  let count = 0;
  for (let left = bits; left !== 0 && count <= most; left &= left - 1) count += 1;
  return count <= most;
}

/** A word that names a concept, and the slot of the concept. */
export interface ConceptWord {
  readonly word: string;
  readonly slot: string;
}

/** Those of the words that name a concept. */
export function conceptsIn(words: readonly string[]): readonly ConceptWord[] {
  const found: ConceptWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!; // within its length, here and below
    const slot = slotOf(word);
    if (slot !== null) found.push({ word, slot });
  }
  return found;
}

/** Both name a gas, a sector or a mode, and not the same. */
export function isAtOdds(said: readonly ConceptWord[], known: readonly ConceptWord[]): boolean {
  for (let i = 0; i < said.length; i += 1) if (isOther(said[i]!.slot, said, known)) return true;
  return false;
}

/** What is known names something of a slot, and nothing of what is said there. */
function isOther(slot: string, said: readonly ConceptWord[], known: readonly ConceptWord[]): boolean {
  let isNamed = false;
  for (let i = 0; i < known.length; i += 1) {
    const one = known[i]!;
    if (one.slot !== slot) continue;
    if (isAmong(said, one.word)) return false;
    isNamed = true;
  }
  return isNamed;
}

function isAmong(all: readonly ConceptWord[], word: string): boolean {
  for (let i = 0; i < all.length; i += 1) if (all[i]!.word === word) return true;
  return false;
}
