import type { Dossier } from '../../../domain/dossier';
import type { Language } from '../../../domain/message';
import type { PlannedCell } from '../../../domain/plan';
import { versionOf } from '../choice';
import { isComplete } from '../completeYear';
import { figureOf } from '../figure';
import { formulaText } from '../formula';
import type { Inventory } from '../inventory';
import { isFigure, isWhole, type KnownFigure, oneFigure } from '../oneFigure';
import { lineageFrom } from '../tables/cells';
import { ownObservations } from '../territory';
import type { Home } from './reading';

const TOTAL = 'ghg-total';
/** Gap tables are in kilotonnes, the core in tonnes. */
const KILO = 1000;
/** What rounding may put between a total that is read and the sum of its sectors. */
const TOLERANCE = 0.005;

/**
 * The totals measured since the base year, of the very inventory of the tables: its perimeter, its version, all of its sectors. None
 * where its base year is not the start of the path: then the two totals are not of one thing. `start` in kt.
 */
export function measuredSince({ dossier, inventory }: Measuring, start: number): readonly KnownFigure[] {
  const { year: base, version, perimeter } = inventory;
  if (base === null) return [];
  const byIndicator = new Map<string, KnownFigure[]>();
  for (const one of ownObservations(dossier, perimeter).filter(isFigure).filter(isWhole)) {
    if (one.use !== 'used' || one.status !== 'measured' || versionOf(one) !== version) continue;
    const known = byIndicator.get(one.indicator);
    if (known === undefined) byIndicator.set(one.indicator, [one]);
    else known.push(one);
  }
  const totals = byIndicator.get(TOTAL) ?? [];
  const years = [...new Set(totals.map(({ year }) => year))].filter((year) => year >= base).sort((a, b) => a - b);
  const [first, ...later] = years
    .flatMap((year) =>
      oneFigure(
        totals.filter((one) => one.year === year),
        [version],
      ),
    )
    .filter((one) => isComplete(one, byIndicator));
  const isStart = first?.year === base && Math.abs(first.value / KILO - start) <= TOLERANCE * Math.abs(start);
  return isStart ? later : [];
}

/** What measured totals are looked for in. */
export interface Measuring {
  readonly dossier: Dossier;
  readonly inventory: Inventory;
}

/** A measured total in kilotonnes, live on its source cell, and led back to it. */
export function measuredCell(
  one: KnownFigure,
  unit: string,
  { home, isValuesOnly }: Home,
  language: Language,
): PlannedCell {
  const { source, value, unit: core, read } = one;
  const amount = { source, value, unit: core ?? 'tCO2e/an', ...(read.unit !== undefined && { readUnit: read.unit }) };
  const figure = figureOf([amount], { scale: { over: KILO }, unit, otherwise: '', language }, []);
  const text = isValuesOnly || figure.expression === undefined ? null : formulaText(figure.expression, home);
  const formula = text?.replace(/,""\)$/, ',NA())');
  return {
    value: figure.value,
    ...(formula !== undefined && { formula }),
    unit,
    lineage: lineageFrom(figure, figure.steps),
    key: `path/${one.year}/measured`,
  };
}
