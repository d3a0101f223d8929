/** Below, it is another table: nothing that was decided holds for it. */
export const LEAST_ALIKE = 0.5;
/** Below, the table has changed in a way that matters: what was decided is proposed, and asked. */
export const SAME = 0.75;

/** The part of all their words that two tables share. */
export function likeness(words: readonly string[], others: ReadonlySet<string>): number {
  const shared = words.filter((word) => others.has(word)).length;
  const all = words.length + others.size - shared;
  return all === 0 ? 0 : shared / all;
}
