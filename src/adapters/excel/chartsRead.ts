import type { ChartPlan } from '../../domain/chart';
import { chartsSchema } from '../../schema/chart';

/** What a sheet remembers of its charts; nothing where that is not ours, or of another version. */
export function chartsIn(kept: string | null): readonly ChartPlan[] {
  if (kept === null) return [];
  try {
    const charts = chartsSchema.safeParse(JSON.parse(kept));
    return charts.success ? charts.data : [];
  } catch {
    return [];
  }
}
