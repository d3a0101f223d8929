import type { Indicator } from '../../catalogue/indicator';
import { indicators } from '../../catalogue/indicators';
import type { Dossier } from '../../domain/dossier';
import { isComplete } from './completeYear';
import { type KnownFigure, isFigure, oneFigure } from './oneFigure';
import type { Inventory } from './inventory';
import { isWhole, ownObservations } from './territory';

/** The years that the template asks a target for (B-3.1). */
export const TARGET_YEARS = [2025, 2027, 2030] as const;

/** An indicator with an objective in one of these years, and the last result known. */
export interface Followed {
  readonly indicator: Indicator;
  readonly targets: ReadonlyMap<number, KnownFigure>;
  readonly observed: KnownFigure | null;
}

/** Indicators with an objective in one of the template's years. Nothing is interpolated: a year without objective stays blank. */
export function followed(
  dossier: Dossier,
  inventories: Readonly<Record<'ghg' | 'energy', Inventory>>,
): readonly Followed[] {
  const versions = [inventories.ghg.version, inventories.energy.version];
  const figures = ownObservations(dossier, inventories.ghg.perimeter)
    .filter(isFigure)
    .filter((one) => one.use === 'used' && isWhole(one));
  const byIndicator = new Map<string, KnownFigure[]>();
  for (const one of figures) {
    const known = byIndicator.get(one.indicator);
    if (known === undefined) byIndicator.set(one.indicator, [one]);
    else known.push(one);
  }
  return indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const at = (status: KnownFigure['status'], year: number) =>
      oneFigure(
        own.filter((one) => one.status === status && one.year === year),
        versions,
      );
    const targets = TARGET_YEARS.flatMap((year) => at('objective', year).map((one) => [year, one] as const));
    if (targets.length === 0) return [];
    const years = [...new Set(own.filter(({ status }) => status === 'measured').map(({ year }) => year))];
    const results = years.sort((a, b) => b - a).map((year) => at('measured', year)[0]);
    const observed = results.find((one) => one === undefined || isComplete(one, byIndicator));
    return [{ indicator, targets: new Map(targets), observed: observed ?? null }];
  });
}
