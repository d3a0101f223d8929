import type { ChartPlan } from '../../domain/chart';
import type { ChartsBefore } from './chartsKept';
import type { Step } from './steps';

/** The charts that one sheet is to show, and those that stand there. */
export interface Drawn {
  readonly sheet: string;
  readonly charts: readonly ChartPlan[];
  readonly standing: ChartsBefore;
}

/**
 * The steps that draw the charts of each sheet. What makes them is fetched when there is something to draw or to take away, and
 * not before the first screen; `null` where it cannot be fetched.
 */
export async function lateCharts(sheets: readonly Drawn[]): Promise<readonly (readonly Step[])[] | null> {
  if (sheets.every(isNothing)) return sheets.map(() => []);
  const late = await import('./chartSteps').catch(() => null);
  return late && sheets.map(({ sheet, charts, standing }) => late.chartSteps(sheet, charts, standing));
}

/** The charts that sheets remember, as {@link lateCharts} takes them; none where what reads them cannot be fetched. */
export async function rememberedCharts(kept: readonly (string | null)[]): Promise<readonly (readonly ChartPlan[])[]> {
  if (kept.every((one) => one === null)) return kept.map(() => []);
  const late = await import('./chartsRead').catch(() => null);
  return kept.map((one) => late?.chartsIn(one) ?? []);
}

const isNothing = ({ charts, standing }: Drawn): boolean =>
  charts.length === 0 && standing.names.length === 0 && standing.kept === null;
