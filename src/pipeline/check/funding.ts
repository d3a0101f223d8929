import type { Action, Money } from '../../domain/fact';
import { plain } from '../../domain/label';
import { type Interval, printed, sumOf, times } from './interval';

/** What an action costs beside what its funders bring, both as precise as they were written. In euros. */
export interface Funding {
  readonly cost: Money;
  readonly brought: number;
  readonly costInterval: Interval;
  readonly broughtInterval: Interval;
}

const asWritten = ({ read, value }: Money): Interval =>
  read.value === 0 ? printed(value) : times(printed(read.value), value / read.value);

/** Whether a cost and its funders stand on two tax bases: then they are not compared (CCC-110). */
export const isOnTwoBases = ({ budget, funding }: Action): boolean =>
  budget !== undefined &&
  funding.some(({ amount }) => {
    const bases = new Set([budget.taxBasis, amount.taxBasis]);
    return bases.has('HT') && bases.has('TTC');
  });

/** The refund of VAT: it pays a tax that a cost without tax does not hold, so it is never counted against one (CCC-110). */
export const isFctva = (funder: string): boolean => /\bfctva\b|compensation (?:de|pour) la tva/.test(plain(funder));

/** `null` when an action has no cost or no funder, or when the two cannot be compared. */
export function fundingOf(action: Action): Funding | null {
  const { budget, funding } = action;
  if (budget === undefined || funding.length === 0 || isOnTwoBases(action)) return null;
  const payers = budget.taxBasis === 'HT' ? funding.filter(({ funder }) => !isFctva(funder)) : funding;
  if (payers.length === 0) return null;
  const amounts = payers.map(({ amount }) => amount);
  return {
    cost: budget,
    brought: amounts.reduce((sum, { value }) => sum + value, 0),
    costInterval: asWritten(budget),
    broughtInterval: sumOf(amounts.map(asWritten)),
  };
}
