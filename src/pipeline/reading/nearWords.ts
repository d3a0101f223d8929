import { distance } from 'fastest-levenshtein';
import { conceptWords, slotOf } from './words';

/** Finds the known words that differ from an unknown one by a letter or two; each is looked for once. */
export function nearest(vocabulary: ReadonlySet<string>): (word: string) => readonly string[] {
  const spoken = [
    ...[...vocabulary].filter((word) => slotOf(word) === null).map((word) => [word, word] as const),
    ...conceptWords.filter(([, concept]) => vocabulary.has(concept)),
  ];
  const byLetter = new Map<string, (readonly [word: string, meaning: string])[]>(); // a slip is never on the first letter
  for (const one of spoken) {
    const letter = one[0].charAt(0);
    const group = byLetter.get(letter);
    if (group === undefined) byLetter.set(letter, [one]);
    else group.push(one);
  }
  const found = new Map<string, readonly string[]>();
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const group = byLetter.get(word.charAt(0)) ?? [];
    const near = group.filter(([one]) => isClose(word, one)).map(([, meaning]) => meaning);
    if (found.size < 20_000) found.set(word, near);
    return near;
  };
}

const isClose = (a: string, b: string): boolean =>
  a.length >= 4 &&
  b.length >= 4 &&
  Math.abs(a.length - b.length) <= 2 &&
  distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1);

/** Both name a gas, a sector or a mode, and not the same. */
export function isAtOdds(said: readonly string[], known: readonly string[]): boolean {
  return said.some((word) => {
    const slot = slotOf(word);
    if (slot === null || known.includes(word)) return false;
    const theirs = known.filter((one) => slotOf(one) === slot);
    return theirs.length > 0 && !theirs.some((one) => said.includes(one));
  });
}
