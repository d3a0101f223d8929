import type { ChartPlan } from '../../domain/chart';
import { chartName, isChartName } from '../../domain/chart';

/** Name of the sheet's property that remembers its charts: Excel does not tell from which cells a chart is drawn. */
export const CHARTS_PROPERTY = 'PasserelleCharts';

/** The charts of a sheet of ours as they stand: their names, and what the sheet remembers of them. */
export interface ChartsBefore {
  readonly names: readonly string[];
  readonly kept: string | null;
}

export const NO_CHARTS: ChartsBefore = { names: [], kept: null };

export const chartsText = (charts: readonly ChartPlan[]): string => JSON.stringify(charts);

/** Queues what stands on a sheet. */
export function queueCharts(sheet: Excel.Worksheet): () => ChartsBefore {
  const kept = sheet.customProperties.getItemOrNullObject(CHARTS_PROPERTY);
  kept.load('value');
  const { charts } = sheet;
  charts.load('items/name');
  return () => ({
    names: charts.items.map(({ name }) => name).filter(isChartName),
    kept: kept.isNullObject ? null : kept.value,
  });
}

/** Whether the charts of a plan stand there already. A file remembers none: then their names tell. */
export function areDrawn(charts: readonly ChartPlan[], { names, kept }: ChartsBefore): boolean {
  const isSame = kept === null ? true : kept === chartsText(charts);
  return isSame && names.length === charts.length && charts.every((chart) => names.includes(chartName(chart)));
}
