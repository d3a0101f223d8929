import type { Indicator } from '../../catalogue/indicator';
import { indicators } from '../../catalogue/indicators';
import type { Dossier } from '../../domain/dossier';
import { isComplete } from './completeYear';
import { type KnownFigure, oneFigure } from './oneFigure';
import type { Inventory } from './inventory';
import { type Around, around } from './interpolated';
import { ownFigures } from './territory';

/** The years that the template asks a target for (B-3.1). */
export const TARGET_YEARS = [2025, 2027, 2030] as const;

/** An indicator with an objective in one of these years, and the last result known. */
export interface Followed {
  readonly indicator: Indicator;
  readonly targets: ReadonlyMap<number, KnownFigure>;
  /** Where the settings ask for it: the objectives around a year that has none. */
  readonly between: ReadonlyMap<number, Around>;
  readonly observed: KnownFigure | null;
}

/**
 * Indicators with an objective in one of the template's years. A year without objective stays blank, unless the settings ask that it be
 * computed between those around it.
 */
export function followed(
  dossier: Dossier,
  inventories: Readonly<Record<'ghg' | 'energy', Inventory>>,
): readonly Followed[] {
  const versions = [inventories.ghg.version, inventories.energy.version];
  const figures = ownFigures(dossier, inventories.ghg.perimeter);
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
    const between = dossier.settings.interpolate === true ? betweenIn(own, (year) => at('objective', year)[0]) : [];
    if (targets.length + between.length === 0) return [];
    const years = [...new Set(own.filter(({ status }) => status === 'measured').map(({ year }) => year))];
    const results = years.sort((a, b) => b - a).map((year) => at('measured', year)[0]);
    const observed = results.find((one) => one === undefined || isComplete(one, byIndicator));
    return [{ indicator, targets: new Map(targets), between: new Map(between), observed: observed ?? null }];
  });
}

/** The template's years of which the sources say nothing, with the objectives around each. */
function betweenIn(
  own: readonly KnownFigure[],
  objectiveIn: (year: number) => KnownFigure | undefined,
): readonly (readonly [number, Around])[] {
  const years = new Set(own.filter(({ status }) => status === 'objective').map(({ year }) => year));
  const known = [...years].flatMap((year) => objectiveIn(year) ?? []);
  return TARGET_YEARS.filter((year) => !years.has(year)).flatMap((year) => {
    const pair = around(year, known);
    return pair === null ? [] : [[year, pair] as const];
  });
}
