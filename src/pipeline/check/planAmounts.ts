import { positionOf } from '../../domain/cell';
import { cellOf, type Investment, isInvestment } from '../../domain/fact';
import { plain } from '../../domain/label';
import { type MoneyMeaning, moneyMeaning } from '../../domain/moneyMeaning';
import { isDoubted } from './doubts';
import { type Interval, printed, sumOf, times } from './interval';
import type { SourceTable } from './sourceTable';

/** An amount of a plan with what its column holds. */
export interface PlanAmount {
  readonly fact: Investment;
  readonly money: MoneyMeaning;
  /** The heading of its column, in its plain form. */
  readonly heading: string;
}

/** The amounts of each operation of a plan, on its row; sums, receipts and balances are none. What is in question is left out whole. */
export function operationsOf({ recognition, facts, mapping }: SourceTable): readonly (readonly PlanAmount[])[] {
  if (recognition.profile !== 'investment-plan' || recognition.layout === undefined) return [];
  const columns = new Map(recognition.layout.headings.map(({ col, text }) => [col, { text: plain(text), row: 0 }]));
  const meanings = new Map<number, MoneyMeaning>();
  for (const { at, meaning } of mapping) {
    const money = moneyMeaning(meaning);
    if (money !== null) meanings.set(positionOf(at.address).col, money);
  }
  const rows = new Map<number, PlanAmount[]>();
  for (const fact of facts) {
    if (!isInvestment(fact) || NO_OPERATION.some((code) => isDoubted(fact, code))) continue;
    const { row, col } = positionOf(cellOf(fact.source).address);
    const money = meanings.get(col);
    if (money === undefined) continue;
    rows.set(row, [...(rows.get(row) ?? []), { fact, money, heading: columns.get(col)?.text ?? '' }]);
  }
  return [...rows.values()].filter((row) => !row.some(({ fact }) => IN_QUESTION.some((code) => isDoubted(fact, code))));
}

const NO_OPERATION = [
  'sum-row',
  'receipt-line',
  'balance-line',
  'line-unsure',
  'order',
  'ignored',
  'table-ignored',
] as const;
/** Doubts on one amount: what it is worth is not known, so no sum of its row is. */
const IN_QUESTION = ['ambiguous', 'amount-open', 'amount-million', 'amount-scale', 'share-of-cost'] as const;

/** What amounts add up to, in euros, with what each may have been before it was rounded. */
export const amountsTogether = (
  amounts: readonly PlanAmount[],
): { readonly value: number; readonly may: Interval } => ({
  value: Number(amounts.reduce((sum, { fact }) => sum + fact.amount.value, 0).toPrecision(15)),
  may: sumOf(amounts.map(mayBe)),
});

/** What an amount may have been before it was rounded, in euros. */
export function mayBe({ fact: { amount } }: PlanAmount): Interval {
  const { value, read } = amount;
  return read.value === 0 ? printed(value) : times(printed(read.value), value / read.value);
}

const [VOTED, PAID] = [['CP-voted', 'estimate'], ['CP-paid']] as const;
/** Paid or voted up to a day: it comes before the years only where the day does. */
const UP_TO_A_DAY = /\bcumul|\bau \d{1,2}[/. ]|\bau 31\b/;

/**
 * The credits of an operation that go together, each year once: what is voted or planned, for the years that have none what was paid;
 * with what comes before, once, and after. Empty where the plan has no year.
 */
export function creditsOf(row: readonly PlanAmount[]): readonly PlanAmount[] {
  const costs = row.filter(({ fact }) => fact.funder === undefined);
  const own = [VOTED, PAID].flatMap((kinds) => costs.filter(({ money }) => kinds.some((one) => one === money.kind)));
  const years = new Map<number, PlanAmount>();
  for (const one of own) {
    const { moment } = one.money;
    if (typeof moment === 'number' && !years.has(moment)) years.set(moment, one);
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const before = own.find((one) => isBefore(one, first));
  const after = own.filter(({ money }) => money.moment === 'after' && money.kind !== 'CP-paid');
  return [...(before === undefined ? [] : [before]), ...years.values(), ...after];
}

/** What comes before the first year; a day within the years cumulates what they hold already. */
function isBefore({ money: { moment }, heading }: PlanAmount, first: number): boolean {
  if (moment === 'before') return true;
  const year = Number(/(?:19|20)\d\d/.exec(heading)?.[0]);
  return moment === 'total' && UP_TO_A_DAY.test(heading) && year < first;
}

/** Of the parts of a total those that it holds by its own heading: `Coût 2021-2030` leaves out what comes before and after. */
export function heldBy({ heading }: PlanAmount, parts: readonly PlanAmount[]): readonly PlanAmount[] {
  const [, first, last] = /((?:19|20)\d\d) ?(?:-|–|\/|a|au) ?((?:19|20)\d\d)/.exec(heading) ?? [];
  if (first === undefined || last === undefined) return parts;
  return parts.filter(({ money: { moment } }) => typeof moment === 'number' && moment >= +first && moment <= +last);
}

/** Whether amounts stand on one tax basis: no sum of two is compared with a third (CCC-110). */
export const isOneBasis = (amounts: readonly PlanAmount[]): boolean =>
  new Set(amounts.map(({ fact }) => fact.amount.taxBasis)).size <= 1;

/** Whether two columns of a plan are of one year and one kind of money: then no sum of its years is known. */
export const isStaged = (row: readonly PlanAmount[]): boolean =>
  row.some(({ money }) => money.kind === 'stage' && typeof money.moment === 'number');

/**
 * What a fault in an operation weighs: an operation that pays no action stands outside the contract (CCC-112), so that it is told and
 * stops nothing; in one that pays an action, the rule book's own level holds.
 */
export const weighed = (row: readonly PlanAmount[]): { readonly severity?: 'warning' } =>
  row.some(({ fact }) => fact.actions.length > 0) ? {} : { severity: 'warning' };
