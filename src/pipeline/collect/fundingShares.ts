import { Big } from 'big.js';
import type { Action, Money } from '../../domain/fact';
import type { Column, Report } from './actionValues';

/** Parts of one, or of a hundred, with the slack of a rounding. */
const WHOLES = [
  { whole: 1, slack: 0.005 },
  { whole: 100, slack: 0.5 },
] as const;
/** A cost so many times what its funders would pay is not paid by them in euros. */
const FAR = 100;

/** Funders that are given as parts of the cost (0.5, 0.3, 0.2; 60, 20, 20) pay no such euros: they are reported, and none is taken. */
export function unlessShares(
  funding: Action['funding'],
  budget: Money | null,
  column: Column | undefined,
  report: Report,
): Action['funding'] {
  const parts = funding.map(({ amount }) => amount.read.value);
  const [first] = funding;
  if (parts.length < 2 || first === undefined || parts.some((part) => part < 0)) return funding;
  const sum = parts.reduce((total, part) => total.plus(part), new Big(0)).toNumber();
  const isWhole = WHOLES.some(({ whole, slack }) => Math.abs(sum - whole) <= slack);
  const euros = funding.reduce((total, { amount }) => total + amount.value, 0);
  const isFar = budget === null ? first.amount.read.unit === '€' : budget.value >= euros * FAR;
  if (!isWhole || !isFar) return funding;
  report('funder-shares', parts.join(' + '), column);
  return [];
}
