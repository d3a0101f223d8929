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
  let [left, count] = [bits, 0];
  for (; left !== 0 && count <= most; count += 1) left &= left - 1;
  return count <= most;
}

/** Both name a gas, a sector or a mode, and not the same; `told`: the words of what is said that have a slot. */
export function isAtOdds(told: readonly string[], said: readonly string[], known: readonly string[]): boolean {
  return told.some((word) => {
    if (known.includes(word)) return false;
    const slot = slotOf(word);
    const theirs = known.filter((one) => slotOf(one) === slot);
    return theirs.length > 0 && !theirs.some((one) => said.includes(one));
  });
}
