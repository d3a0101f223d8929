import { Big } from 'big.js';
import { type NotComparable, otherTerritory } from './comparability';
import type { Perimeter } from './fact';
import { done, failed, type Result } from './result';
import { isUnit, type UnitId } from './unit';

/** A population, of one perimeter and one year. */
export interface Inhabitants {
  readonly value: number;
  readonly year: number;
  readonly perimeter: Perimeter;
}

/** A figure to say per inhabitant, in a unit of the core. */
export interface Divided extends Inhabitants {
  readonly unit: string;
}

/** Why a figure has no value per inhabitant. */
export type NoRatio =
  | { readonly kind: 'no-population' }
  | { readonly kind: 'other-year'; readonly years: readonly number[] }
  | { readonly kind: 'other-perimeter'; readonly why: NotComparable }
  | { readonly kind: 'two-populations' }
  | { readonly kind: 'no-unit' };

const Exact = Big();
Exact.DP = 20;

/**
 * A figure per inhabitant: only with a population of the same perimeter and the same year. Never an estimate from another
 * year, never the population of the city for the metropolis; two populations that disagree (municipal, total) are a question.
 */
export function perInhabitant(
  figure: Divided,
  populations: readonly Inhabitants[],
): Result<{ readonly value: number; readonly unit: UnitId }, NoRatio> {
  const unit = perPerson(figure.unit);
  if (unit === null) return failed({ kind: 'no-unit' });
  const counted = populations.filter(({ value }) => Number.isFinite(value) && value > 0);
  const [first] = counted;
  if (first === undefined) return failed({ kind: 'no-population' });
  const here = counted.filter(({ perimeter }) => otherTerritory(perimeter, figure.perimeter) === null);
  if (here.length === 0) {
    return failed({
      kind: 'other-perimeter',
      why: otherTerritory(first.perimeter, figure.perimeter) ?? 'territory',
    });
  }
  const then = here.filter(({ year }) => year === figure.year);
  const [population] = then;
  if (population === undefined) {
    return failed({ kind: 'other-year', years: [...new Set(here.map(({ year }) => year))].sort((a, b) => a - b) });
  }
  if (then.some(({ value }) => value !== population.value)) return failed({ kind: 'two-populations' });
  const times = unit.times;
  return done({ value: new Exact(figure.value).times(times).div(population.value).toNumber(), unit: unit.id });
}

/** The unit of a figure once divided by people: tonnes of waste become kg, GWh become MWh. `null`: none is usual. */
function perPerson(unit: string): { readonly id: UnitId; readonly times: number } | null {
  const usual = inhabitantUnits[unit];
  return usual !== undefined && isUnit(usual.id) ? usual : null;
}

/** The units of the core that are ever said per inhabitant (common-core.md, conversion table). */
const inhabitantUnits: Readonly<Record<string, { readonly id: UnitId; readonly times: number }>> = {
  'tCO2e/an': { id: 'tCO2e/hab', times: 1 },
  'GWh/an': { id: 'MWh/hab', times: 1000 },
  'MWh/an': { id: 'MWh/hab', times: 1 },
  't/an': { id: 'kg/hab', times: 1000 },
  '€': { id: '€/hab', times: 1 },
  MW: { id: 'W/hab', times: 1000000 },
  km: { id: 'km/1000 hab', times: 1000 },
  nb: { id: 'nb/hab', times: 1 },
};
