import type { CityFile } from '../domain/cities';
import type { CityRefusal, Consolidation } from '../domain/consolidation';
import type { Language } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Result } from '../domain/result';
import { refusalSaid } from '../pipeline/compile/cities/citiesCover';
import { compileCities } from '../pipeline/compile/cities/compileCities';
import { consolidating } from '../pipeline/consolidate/consolidate';

/** Several cities under comparison: each file is added, or told in one sentence why it is left out. */
export interface Comparing {
  readonly add: (read: Result<CityFile, CityRefusal>) => string | null;
  /** `null` while no city is there. */
  readonly compared: () => Consolidation | null;
  readonly sheets: (compared: Consolidation) => readonly SheetPlan[];
}

/** Nothing compared yet. */
export function comparing(language: Language): Comparing {
  const comparison = consolidating();
  return {
    add: (read) => {
      const refusal = read.ok ? comparison.add(read.value) : comparison.refuse(read.problem);
      return refusal === null ? null : refusalSaid(refusal, language);
    },
    compared: () => {
      const compared = comparison.result();
      return compared.cities.length === 0 ? null : compared;
    },
    sheets: (compared) => compileCities(compared, language),
  };
}
