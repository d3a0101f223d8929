import { useState } from 'react';

/** A list that holds its first lines and is asked for the others, so many at a time. */
export function useMore<T>(first: readonly T[], total: number, ask: (from: number) => Promise<readonly T[]>) {
  const [asked, setAsked] = useState<{ readonly of: readonly T[]; readonly lines: readonly T[] }>({
    of: first,
    lines: [],
  });
  const lines = asked.of === first ? [...first, ...asked.lines] : first; // what was asked of another list is not of this one
  return {
    lines,
    left: total - lines.length,
    more: async (): Promise<void> => {
      const next = await ask(lines.length);
      setAsked({ of: first, lines: [...lines.slice(first.length), ...next] });
    },
  };
}
