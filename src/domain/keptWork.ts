import { shared } from './shared';

/** What was worked out last time of each thing, by its name, with all that it was worked out from. */
export interface KeptWork<T> {
  /** The work of last time while it would be done from the same values; else done again, and what comes out equal stays the same object. */
  readonly again: (name: string, from: readonly unknown[], work: () => T) => T;
  /** What was worked out anyway, with the parts that equal those of last time as the same objects. */
  readonly latest: (name: string, now: T) => T;
  /** Forgets what is not there any more. */
  readonly keepOnly: (names: Iterable<string>) => void;
}

/**
 * Work kept from one run to the next. It is judged by what it was done from, never by what is said to have changed: a value that is not
 * the same object is another value, so that the worst that can happen is to work for nothing. `share` gives the parts of before
 * that are as good as those of now.
 */
export function keptWork<T>(share: (before: T, now: T) => T = shared): KeptWork<T> {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly value: T }>();
  const keep = (name: string, from: readonly unknown[], now: T): T => {
    const before = known.get(name);
    const value = before === undefined ? now : share(before.value, now);
    known.set(name, { from, value });
    return value;
  };
  return {
    again: (name, from, work) => {
      const before = known.get(name);
      return before !== undefined && isSame(before.from, from) ? before.value : keep(name, from, work());
    },
    latest: (name, now) => keep(name, [], now),
    keepOnly: (names) => {
      const kept = new Set(names);
      for (const name of known.keys()) if (!kept.has(name)) known.delete(name);
    },
  };
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((value, i) => Object.is(value, now[i]));
