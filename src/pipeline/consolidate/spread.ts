import { Big } from 'big.js';
import type { SideFigure } from '../../domain/consolidation';
import type { EndFigure, Spread } from '../../domain/survey';

/** How figures spread, one for each city; `null` without any. Of two that are as low or as high, the first city's is named. */
export function spreadOf(figures: readonly SideFigure[]): Spread | null {
  const sorted = figures.flatMap(endFigure).sort((a, b) => a.value - b.value || a.city - b.city);
  const [lowest] = sorted;
  const top = sorted.at(-1);
  const highest = sorted.find(({ value }) => value === top?.value);
  if (lowest === undefined || highest === undefined) return null;
  const values = sorted.map(({ value }) => value);
  const [quarter, median, threeQuarters] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  return {
    cities: values.length,
    lowest,
    quarter: quarter ?? lowest.value,
    median: median ?? lowest.value,
    threeQuarters: threeQuarters ?? lowest.value,
    highest,
  };
}

const endFigure = ({ city, value, origin: { sheet, address } }: SideFigure): readonly EndFigure[] =>
  value === undefined ? [] : [{ city, value, sheet, address }];

/** The figure at a share of the way through the sorted ones, between two of them in proportion: QUARTILE.INC of Excel. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const before = Math.floor(at);
  const [low = 0, high = low] = sorted.slice(before, before + 2);
  return new Big(high)
    .minus(low)
    .times(at - before)
    .plus(low)
    .toNumber();
}
