import { Big } from 'big.js';
import { isFunding } from '../../domain/moneyMeaning';
import type { DoubtSeen } from './figure';
import { unitAt } from './investmentAmount';
import type { AmountColumn, InvestmentDraft, PlanToRead } from './investmentFacts';
import { convert } from '../../domain/unit';

/** An amount of a plan with its place, before it is compared with the others. */
export interface PlacedDraft {
  readonly draft: InvestmentDraft;
  readonly row: number;
  readonly column: AmountColumn;
  /** A person has said that it is right, or has typed it. */
  readonly isSettled: boolean;
}

/** In euros: no French city pays as much for one operation, save two or three lines of metro. */
const LARGEST = 1_000_000_000;
/** Amounts of one plan go from studies to tramways; a thousand times too much shows above this, against the plan and against its row. */
const FAR = 300;
/** An amount alone on its row has the plan only to be compared with. */
const FAR_ALONE = 1000;
/** A median of fewer amounts says nothing. */
const FEWEST = 4;

/**
 * Asks what an amount is that is hundreds of times the others, or more than any city invests: euros typed in a table in M€. Asks also for
 * the amount of a funder given as a share of the cost, with the amount that it makes.
 */
export function likelyAmounts(plan: PlanToRead, drafts: readonly PlacedDraft[]): readonly InvestmentDraft[] {
  const weighed = drafts.filter(isWeighed);
  const middle = weighed.length > FEWEST ? median(weighed.map(valueOf)) : null;
  const rows = new Map<number, PlacedDraft[]>();
  for (const one of drafts) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return drafts.map((one): InvestmentDraft => {
    const row = rows.get(one.row) ?? [];
    if (one.isSettled) return one.draft;
    const share = shareOf(plan, one, row);
    if (share !== null) return { ...one.draft, ...share };
    if (!isWeighed(one) || !isFar(one, row, middle)) return one.draft;
    return { ...one.draft, doubts: [...one.draft.doubts, scaleDoubt(one, middle)] };
  });
}

const SKIPPED: ReadonlySet<DoubtSeen['code']> = new Set([
  'sum-row',
  'not-an-amount',
  'balance-line',
  'receipt-line',
  'unit-unknown',
  'unit-unsure',
  'ignored',
  'table-ignored',
]);
const isWeighed = ({ draft }: PlacedDraft): boolean =>
  draft.fact.amount.value > 0 && !draft.doubts.some(({ code }) => SKIPPED.has(code));

const valueOf = ({ draft }: PlacedDraft): number => draft.fact.amount.value;

function isFar(one: PlacedDraft, row: readonly PlacedDraft[], middle: number | null): boolean {
  const value = valueOf(one);
  if (value >= LARGEST) return true;
  if (middle === null) return false;
  const beside = row.filter((other) => other !== one && isWeighed(other) && isOfYear(other));
  if (beside.length === 0) return value >= middle * FAR_ALONE;
  return value >= middle * FAR && value >= median(beside.map(valueOf)) * FAR;
}

const isOfYear = ({ column: { money } }: PlacedDraft): boolean =>
  typeof money.moment === 'number' && !isFunding(money.kind);

/** What it may have been meant to be: a thousand or a million times less, where that is among the others. */
function scaleDoubt({ draft }: PlacedDraft, middle: number | null): DoubtSeen {
  const { amount, source } = draft.fact;
  const alternatives = [1000, 1_000_000]
    .filter((factor) => middle === null || Math.abs(Math.log10(amount.value / factor / middle)) < 2)
    .map((factor) => new Big(amount.read.value).div(factor).toFixed());
  return { code: 'amount-scale', data: { text: source.text }, alternatives };
}

/** A funder's `20 %`: the amount that it makes of the cost of the row, to be confirmed; `null` where it is none, or without a cost. */
function shareOf(
  plan: PlanToRead,
  { draft, row, column }: PlacedDraft,
  beside: readonly PlacedDraft[],
): Pick<InvestmentDraft, 'fact' | 'doubts'> | null {
  const doubt = draft.doubts.find(({ code }) => code === 'not-an-amount');
  const text = `${doubt?.data['text'] ?? ''}`;
  const percent = /^([\d.,]+) ?%$/.exec(text.trim())?.[1]?.replace(',', '.');
  if (percent === undefined || Number.isNaN(Number(percent)) || !isFunding(column.money.kind)) return null;
  const cost = beside.find(({ column: { money }, draft: { doubts } }) => {
    const isCost = money.kind === 'estimate' || money.kind === 'AP';
    return isCost && money.moment === 'total' && doubts.every(({ code }) => code === 'cumulated');
  });
  if (cost === undefined) return null;
  const value = new Big(valueOf(cost)).times(percent).div(100).toNumber();
  const unit = unitAt(plan, column, row).seen?.unit ?? '€';
  const alternatives = [`${convert(value, '€', unit)}`];
  return {
    fact: { ...draft.fact, amount: { ...draft.fact.amount, read: { value: Number(percent), unit: '%' }, value } },
    doubts: [{ code: 'share-of-cost', data: { text, value }, alternatives }],
  };
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = low] = sorted.length % 2 === 1 ? [sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}
