import type { Draft } from './draft';

/** Facts by a key, each group in the order of the facts. */
export function grouped(drafts: readonly Draft[], by: (draft: Draft) => string): Iterable<readonly Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = by(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return groups.values();
}
