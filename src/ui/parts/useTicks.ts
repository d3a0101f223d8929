import { useState } from 'react';

/** What is ticked in a list. */
export function useTicks(first: () => Iterable<string>) {
  const [ticked, tick] = useState<ReadonlySet<string>>(() => new Set(first()));
  return {
    ticked,
    turn: (key: string, isTicked: boolean): void => {
      const next = new Set(ticked);
      if (isTicked) next.add(key);
      else next.delete(key);
      tick(next);
    },
  };
}
