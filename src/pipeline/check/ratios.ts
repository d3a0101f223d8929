import { type NotComparable, notComparable } from '../../domain/comparability';
import type { Fact } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { type NoRatio, perInhabitant } from '../../domain/perInhabitant';
import { figuresLike } from './alike';
import { isComposite } from './breakdown';
import { type Figure, hasValue } from './series';

/** Of a figure said per inhabitant, the total that it comes from. */
const TOTALS: Readonly<Record<string, string>> = { 'ghg-per-capita': 'ghg-total', 'energy-per-capita': 'energy-total' };

/** Why a figure per inhabitant has nothing to be compared with; the words of people are in `valueWords`. */
export type RatioAlone =
  | 'ratio-territory-unknown'
  | 'ratio-total-territory'
  | 'ratio-total-version'
  | 'ratio-total-year'
  | 'ratio-people-territory'
  | 'ratio-people-year'
  | 'ratio-two-populations';

/** A figure per inhabitant, with what its total and population give, or why they give nothing. */
export interface Ratio {
  readonly ratio: Figure;
  readonly each: number | RatioAlone;
}

const known = new WeakMap<readonly Fact[], readonly Ratio[]>();

/**
 * Each figure per inhabitant beside its total and population of the same territory and year. Left out: those of which the workbook has no
 * total, or nobody counted, or no unit: there is nothing to compare, and nothing to say. Facts are gone through once.
 */
export function ratiosIn(facts: readonly Fact[]): readonly Ratio[] {
  const ratios = known.get(facts) ?? compared(facts);
  known.set(facts, ratios);
  return ratios;
}

function compared(facts: readonly Fact[]): readonly Ratio[] {
  const ratios = figuresOf(facts, (id) => id in TOTALS);
  if (ratios.length === 0) return [];
  const people = figuresOf(facts, (id) => id === 'population');
  const totals = figuresOf(facts, (id) => Object.values(TOTALS).includes(id));
  return ratios.flatMap((ratio) => {
    const own = totals.filter((one) => one.indicator === TOTALS[ratio.indicator] && one.scope === undefined);
    if (own.length === 0 || people.length === 0) return [];
    const each = eachOf(ratio, own, people);
    return each === null ? [] : [{ ratio, each }];
  });
}

function eachOf(ratio: Figure, totals: readonly Figure[], people: readonly Figure[]): number | RatioAlone | null {
  const total = totals.find((one) => notComparable(one, ratio, 'add') === null);
  if (total === undefined) return nearest(totals.map((one) => notComparable(one, ratio, 'add')));
  const each = perInhabitant({ ...total, unit: total.unit ?? '' }, people);
  return each.ok ? each.value.value : withoutPeople(each.problem);
}

/** Of several totals that are not comparable, what the nearest one lacks: the last thing that is looked at. */
function nearest(whys: readonly (NotComparable | null)[]): RatioAlone {
  if (whys.includes('year')) return 'ratio-total-year';
  if (whys.some((why) => why === 'version' || why === 'producer' || why === 'gwp' || why === 'netting'))
    return 'ratio-total-version';
  return whys.every((why) => why === 'perimeter-unknown') ? 'ratio-territory-unknown' : 'ratio-total-territory';
}

function withoutPeople(why: NoRatio): RatioAlone | null {
  switch (why.kind) {
    case 'other-year':
      return 'ratio-people-year';
    case 'two-populations':
      return 'ratio-two-populations';
    case 'other-perimeter':
      return why.why === 'perimeter-unknown' ? 'ratio-territory-unknown' : 'ratio-people-territory';
    case 'no-population':
    case 'no-unit':
      return null;
  }
}

const figuresOf = (facts: readonly Fact[], isOne: (id: string) => boolean): readonly Figure[] =>
  figuresLike(
    observationsIn(facts),
    (one) => isOne(one.indicator) && one.use === 'used' && one.status === 'measured' && !isComposite(one),
  ).filter(hasValue);
