import { useEffect, useState } from 'react';
import type { View } from '../../app/view/view';

/** What a page asks of the worker, for each view; what was known stays until the next has come, `null` before the first. */
export function useAsked<T>(view: View, ask: () => Promise<T | null>): T | null {
  const [known, keep] = useState<{ readonly of: View; readonly answer: T } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const asked = async (of: View): Promise<void> => {
      const answer = await ask();
      if (!isLeft && answer !== null) keep({ of, answer });
    };
    void asked(view);
    return () => {
      isLeft = true;
    };
  }, [ask, view]);
  return known?.answer ?? null;
}
