import type { Formula } from '../../src/domain/indicatorFormula';
import { convert, dimensionOf, isConvertible } from '../../src/domain/unit';

/** A unit taken apart: what it measures, each to a power, and its worth in the units below. */
interface Measure {
  readonly powers: Readonly<Record<string, number>>;
  readonly worth: number;
}

/** The unit that each simple dimension is counted in here. */
const COUNTED = ['tCO2e/an', 'MWh/an', 't/an', '€', 'hab', 'km', 'MW', 'ha', 'ha/an', 'm³', 'nb', 'km²'];
/** Ratios, as the units that they are made of. */
const RATIOS: readonly (readonly [unit: string, over: string, under: string, worth: number])[] = [
  ['tCO2e/hab', 'tCO2e/an', 'hab', 1],
  ['MWh/hab', 'MWh/an', 'hab', 1],
  ['t/hab', 't/an', 'hab', 1],
  ['€/hab', '€', 'hab', 1],
  ['km/1000 hab', 'km', 'hab', 0.001],
];

const dimension = (unit: string): string => dimensionOf(unit) ?? unit;

/** A unit as a measure; one that is not known here stands for itself, so that only its like agrees with it. */
function measureOf(unit: string): Measure {
  if (unit === '%') return { powers: {}, worth: 0.01 };
  const ratio = RATIOS.find(([known]) => isConvertible(unit, known));
  if (ratio !== undefined) {
    const [known, over, under, worth] = ratio;
    return { powers: { [dimension(over)]: 1, [dimension(under)]: -1 }, worth: convert(1, unit, known) * worth };
  }
  const counted = COUNTED.find((known) => isConvertible(unit, known));
  return { powers: { [dimension(unit)]: 1 }, worth: counted === undefined ? 1 : convert(1, unit, counted) };
}

const times = (a: Measure, b: Measure, power: 1 | -1): Measure => {
  const names = [...new Set([...Object.keys(a.powers), ...Object.keys(b.powers)])];
  const powers = names.map((name) => [name, (a.powers[name] ?? 0) + power * (b.powers[name] ?? 0)] as const);
  return { powers: Object.fromEntries(powers.filter(([, raised]) => raised !== 0)), worth: a.worth * b.worth ** power };
};
const isSame = (a: Measure, b: Measure): boolean =>
  Object.keys(times(a, b, -1).powers).length === 0 && Math.abs(a.worth / b.worth - 1) < 1e-9;

/** What a formula gives: multiplying a figure by 1000 makes its unit a thousand times smaller. `null` where terms differ. */
function measured(formula: Formula, unitOfTerm: (id: string) => string): Measure | null {
  if (formula.kind === 'number') return { powers: {}, worth: 1 / formula.value };
  if (formula.kind === 'term') return measureOf(unitOfTerm(formula.id));
  const left = measured(formula.left, unitOfTerm);
  const right = measured(formula.right, unitOfTerm);
  if (left === null || right === null) return null;
  if (formula.kind === '*' || formula.kind === '/') return times(left, right, formula.kind === '*' ? 1 : -1);
  return isSame(left, right) ? left : null;
}

/** Whether a formula over figures in these units gives a figure in this one. */
export function hasUnit(formula: Formula, unit: string, unitOfTerm: (id: string) => string): boolean {
  const given = measured(formula, unitOfTerm);
  return given !== null && isSame(given, measureOf(unit));
}
