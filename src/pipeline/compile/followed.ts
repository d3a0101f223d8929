import type { Indicator } from '../../catalogue/indicator';
import { indicators } from '../../catalogue/indicators';
import type { Dossier } from '../../domain/dossier';
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
    .filter(isWhole)
    .filter(({ use }) => use === 'used');
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
    const last = years.sort((a, b) => b - a).find((year) => isComplete(indicator.id, year, byIndicator));
    const [observed] = last === undefined ? [] : at('measured', last);
    return [{ indicator, targets: new Map(targets), observed: observed ?? null }];
  });
}

/** A total is of a year when each part of it that is known in other years is known in that one: a sector not yet counted is no fall. */
function isComplete(whole: string, year: number, figures: ReadonlyMap<string, readonly KnownFigure[]>): boolean {
  return indicators
    .filter(({ parent }) => parent === whole)
    .map(({ id }) => (figures.get(id) ?? []).filter(isMeasured))
    .every((own) => own.length === 0 || own.some((one) => one.year === year));
}

const isMeasured = ({ status }: KnownFigure): boolean => status === 'measured';
