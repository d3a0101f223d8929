import { Big } from 'big.js';
import type { Indicator } from '../../catalogue/indicator';
import { steps } from '../../catalogue/tables/steps';
import { type Language, say } from '../../domain/message';
import { versionOf } from './choice';
import { type Figure, sumOfSources, unitSteps } from './figure';
import { constant, type Expression, guarded, valueOfExpression } from './formula';
import type { KnownFigure } from './oneFigure';

/** The objective before a year and the one after it. */
export type Around = readonly [before: KnownFigure, after: KnownFigure];

/** The nearest objectives on either side of a year, of one series; `null` where one side has none: nothing is drawn beyond them. */
export function around(year: number, objectives: readonly KnownFigure[]): Around | null {
  const inOrder = [...objectives].sort((a, b) => a.year - b.year);
  const before = inOrder.filter((one) => one.year < year).at(-1);
  const after = inOrder.find((one) => one.year > year);
  if (before === undefined || after === undefined || versionOf(before) !== versionOf(after)) return null;
  return [before, after];
}

/** The target of a year on the straight line between two, by a formula on their cells; said to be computed. */
export function interpolatedFigure(year: number, pair: Around, { unit }: Indicator, language: Language): Figure {
  const [before, after] = pair;
  const scale = { times: 1 } as const;
  const amounts = pair.map((one) => ({
    source: one.source,
    value: one.value,
    unit,
    ...(one.read.unit !== undefined && { readUnit: one.read.unit }),
  }));
  const [first, last] = amounts.map((amount) => sumOfSources([amount], scale));
  const [run, whole] = [year - before.year, after.year - before.year];
  const data = { year: `${year}`, first: `${before.year}`, last: `${after.year}` };
  const told = [say(steps.interpolated, data, language), ...unitSteps(amounts, unit, scale, language)];
  const sources = pair.map(({ source }) => source);
  if (first == null || last == null) {
    const value = new Big(after.value).minus(before.value).times(run).div(whole).plus(before.value).toNumber();
    return { value, sources, steps: [...told, say(steps.text, {}, language)], isInterpolated: true };
  }
  const rise: Expression = { is: '-', left: last.sum, right: first.sum };
  const line: Expression = {
    is: '+',
    left: first.sum,
    right: { is: '/', left: { is: '*', left: rise, right: constant(run) }, right: constant(whole) },
  };
  const expression = guarded([...first.cells, ...last.cells], line, '');
  return { value: valueOfExpression(expression), expression, sources, steps: told, isInterpolated: true };
}
