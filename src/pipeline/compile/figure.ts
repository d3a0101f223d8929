import { Big } from 'big.js';
import { steps } from '../../catalogue/tables/steps';
import { cellOf, type Source } from '../../domain/fact';
import { type Language, say } from '../../domain/message';
import type { PlannedCell } from '../../domain/plan';
import { conversion, convert, isConvertible } from '../../domain/unit';
import { type CellTerm, constant, type Expression, guarded, plus, valueOfExpression } from './formula';

/** What a cell of a table shows: a number, a notation key, words; how it is computed, and from which source cells. */
export interface Figure {
  readonly value: number | string | null;
  readonly expression?: Expression;
  readonly sources: readonly Source[];
  readonly steps: readonly string[];
  /** Computed on a line between two figures of the sources: shown as such. */
  readonly isInterpolated?: true;
  /** Set when a person wrote this: what we would have written, and where theirs stands. */
  readonly byHand?: NonNullable<PlannedCell['byHand']>;
  /** The formula that they wrote, as it stands. */
  readonly typedFormula?: string;
}

export const empty: Figure = { value: null, sources: [], steps: [] };

/** A figure of the sources: the number in the core's unit, and what stands in the cell. */
export interface Amount {
  readonly source: Source;
  readonly value: number;
  readonly unit: string;
  readonly readUnit?: string;
  /** The share of it that is counted, by a key of the officer's; all of it if absent. */
  readonly share?: number;
}

/** From the core's unit to the table's. */
export type Scale = { readonly times: number } | { readonly over: number };

const Exact = Big();
Exact.DP = 20;

/** A factor that comes out of a division is kept when it gives the value back at this many decimals. */
const FACTOR_DECIMALS = 12;

/** The source cell as a formula refers to it; `null` when it holds a text. */
function termOf({ source }: Amount): CellTerm | null {
  const number = Number(source.text);
  if (source.isLive !== true || source.text.trim() === '' || !Number.isFinite(number)) return null;
  return { is: 'cell', at: cellOf(source), value: number };
}

/**
 * What the cell's number is multiplied by to be in the core's unit: by its unit, else by what was read of it (a percentage,
 * a unit of the city's own). `null` when nothing tells, as for a zero without unit.
 */
function factorToCore({ source, value, unit, readUnit }: Amount): number | null {
  const number = Number(source.text);
  if (number === value && readUnit === unit && number !== 0) return 1;
  const isText = source.isLive !== true || !Number.isFinite(number);
  if (readUnit !== undefined && isConvertible(readUnit, unit)) {
    const { factor } = conversion(readUnit, unit);
    if (isText || convert(number, readUnit, unit) === value) return factor;
  }
  if (isText || number === 0 || !Number.isFinite(value)) return null;
  const factor = new Exact(value).div(number).round(FACTOR_DECIMALS);
  return factor.times(number).eq(value) ? factor.toNumber() : null;
}

/** `× 1000` or `÷ 1000`: a thousandth is written as a division, exact where 0.001 is not. */
export function scaled(factor: number, scale: Scale): Scale {
  if ('times' in scale && scale.times === 1 && Number.isInteger(factor) && factor !== 0) return { times: factor };
  const exact = 'times' in scale ? new Exact(factor).times(scale.times) : new Exact(factor).div(scale.over);
  const inverse = exact.eq(0) ? null : new Exact(1).div(exact);
  const isDivision = inverse !== null && exact.abs().lt(1) && inverse.round(0).eq(inverse);
  return isDivision ? { over: inverse.toNumber() } : { times: exact.toNumber() };
}

const apply = (expression: Expression, scale: Scale): Expression => {
  if ('over' in scale) return { is: '/', left: expression, right: constant(scale.over) };
  return scale.times === 1 ? expression : { is: '*', left: expression, right: constant(scale.times) };
};

/** A value in the core's unit, said in the table's, exact. */
export const exactly = (value: number, scale: Scale): number =>
  ('times' in scale ? new Exact(value).times(scale.times) : new Exact(value).div(scale.over)).toNumber();

/** What is counted of an amount, said in the table's unit. */
export const counted = ({ value, share = 1 }: Amount, scale: Scale): number =>
  exactly(new Exact(value).times(share).toNumber(), scale);

const isSameScale = (a: Scale, b: Scale): boolean =>
  'times' in a ? 'times' in b && a.times === b.times : 'over' in b && a.over === b.over;

const isNegated = (scale: Scale): boolean => ('times' in scale ? scale.times : scale.over) < 0;
export const negated = (scale: Scale): Scale => ('times' in scale ? { times: -scale.times } : { over: -scale.over });

/** The sum of source cells in the table's unit, before any guard: `(a+b)*1000` when they share a factor. `null` with a text. */
export function sumOfSources(
  amounts: readonly Amount[],
  scale: Scale,
): { readonly cells: readonly CellTerm[]; readonly sum: Expression; readonly scales: readonly Scale[] } | null {
  const parts = amounts.map((amount) => {
    const term = termOf(amount);
    const factor = term === null ? null : factorToCore(amount);
    if (term === null || factor === null) return null;
    const { share = 1 } = amount;
    return { term, scale: scaled(share === 1 ? factor : new Exact(factor).times(share).toNumber(), scale) };
  });
  const known = parts.filter((part) => part !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < parts.length) return null;
  const isCommon = others.every(({ scale: own }) => isSameScale(own, first.scale));
  const sum = isCommon
    ? apply(plus([first.term, ...others.map(({ term }) => term)]), first.scale)
    : plus([apply(first.term, first.scale), ...others.map((part) => apply(part.term, part.scale))]);
  return { cells: known.map(({ term }) => term), sum, scales: known.map((part) => part.scale) };
}

/**
 * A figure that is the sum of source cells. Live: a formula that shows `otherwise` once a source is emptied.
 * With a text among the sources, the value is written and the steps say so.
 */
export function figureOf(
  amounts: readonly Amount[],
  { scale, unit, otherwise, language }: Written,
  told: readonly string[],
): Figure {
  const live = sumOfSources(amounts, scale);
  const sources = amounts.map(({ source }) => source);
  const all = [...told, ...unitSteps(amounts, unit, scale, language)];
  if (amounts.length > 1) all.push(say(steps.sum, { count: amounts.length }, language));
  if (isNegated(scale)) all.push(say(steps.negative, {}, language));
  if (live === null) {
    const value = amounts.reduce((sum, amount) => sum + counted(amount, scale), 0);
    return { value, sources, steps: [...all, say(steps.text, {}, language)] };
  }
  const expression = guarded(live.cells, live.sum, otherwise);
  return { value: valueOfExpression(expression), expression, sources, steps: all };
}

/** In which unit and words a table writes its figures. `otherwise`: what a cell shows when its source is emptied. */
export interface Written {
  readonly scale: Scale;
  readonly unit: string;
  readonly otherwise: string;
  readonly language: Language;
}

/** One step for each change of unit on the way, in the order of the sources. */
export function unitSteps(
  amounts: readonly Amount[],
  unit: string,
  scale: Scale,
  language: Language,
): readonly string[] {
  const seen = amounts.flatMap((amount) => {
    const factor = factorToCore(amount);
    const whole = factor === null ? null : scaled(factor, scale);
    const from = amount.readUnit ?? amount.unit;
    if (whole === null || ('times' in whole && Math.abs(whole.times) === 1)) return [];
    const operation = 'times' in whole ? `× ${Math.abs(whole.times)}` : `÷ ${Math.abs(whole.over)}`;
    return [say(steps.unit, { from, to: unit, operation }, language)];
  });
  return [...new Set(seen)];
}
