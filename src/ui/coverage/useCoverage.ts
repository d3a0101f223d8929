import { useEffect, useState } from 'react';
import type { CoverageView } from '../../app/view/coverageView';
import type { View } from '../../app/view/view';
import { usePaneModel } from '../parts/usePane';

/** What each framework asks, computed in the worker for each view; what was known stays until the next has come, `null` before the first. */
export function useCoverage(view: View): CoverageView | null {
  const model = usePaneModel();
  const [known, keep] = useState<{ readonly of: View; readonly coverage: CoverageView } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const ask = async (of: View): Promise<void> => {
      const coverage = await model.coverage();
      if (!isLeft && coverage !== null) keep({ of, coverage });
    };
    void ask(view);
    return () => {
      isLeft = true;
    };
  }, [model, view]);
  return known?.coverage ?? null;
}
