import { useEffect, useState } from 'react';
import type { SinceView } from '../../app/view/sinceView';
import type { View } from '../../app/view/view';
import { usePaneModel } from '../parts/usePane';

/** What changed since last year, asked of the worker for each view; what was known stays until the next has come, `null` before the first. */
export function useSince(view: View): SinceView | null {
  const model = usePaneModel();
  const [known, keep] = useState<{ readonly of: View; readonly since: SinceView } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const ask = async (of: View): Promise<void> => {
      const since = await model.since();
      if (!isLeft && since !== null) keep({ of, since });
    };
    void ask(view);
    return () => {
      isLeft = true;
    };
  }, [model, view]);
  return known?.since ?? null;
}
