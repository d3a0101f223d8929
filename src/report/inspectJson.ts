import type { Dossier } from '../domain/dossier';
import type { Action, Fact, Investment, Money, Observation, Source, Use } from '../domain/fact';
import type { ChangesSince } from '../domain/lineChange';
import { publicSource, type PublicSource } from './publicSource';

type PublicMoney = Omit<Money, 'source'> & { readonly source: PublicSource };
type Traced<T extends { readonly source: Source }> = Omit<T, 'source'> & { readonly source: PublicSource };

export type PublicObservation = Omit<Traced<Observation>, 'label'>;
export type PublicAction = Omit<Traced<Action>, 'axis' | 'schedule' | 'unread' | 'budget' | 'funding' | 'reduction'> & {
  readonly budget?: PublicMoney;
  readonly funding: readonly { readonly funder: string; readonly amount: PublicMoney }[];
  readonly reduction?: { readonly value: number; readonly unit: string; readonly source: PublicSource };
};
export type PublicInvestment = Omit<Traced<Investment>, 'amount' | 'isTransfer'> & { readonly amount: PublicMoney };
export type PublicFact = PublicObservation | PublicAction | PublicInvestment;

export interface InspectJson {
  readonly recognitions: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly address: string;
    readonly profile: string;
    readonly confidence: number;
    readonly signs: readonly string[];
  }[];
  readonly mapping: Dossier['mapping'];
  readonly facts: readonly PublicFact[];
  readonly counts: Readonly<Record<Use, number>>;
  /** Where last year's figures are known: what changed since. */
  readonly since?: ChangesSince;
}

/** How many facts are used, asked and excluded. */
export function countUses(facts: readonly Fact[]): Readonly<Record<Use, number>> {
  const counts = { used: 0, asked: 0, excluded: 0 };
  for (const { use } of facts) counts[use] += 1;
  return counts;
}

/** What `inspect --json` prints (design, section 5). */
export const inspectJson = (
  { recognitions, mapping, facts }: Dossier,
  since: ChangesSince | null = null,
): InspectJson => ({
  recognitions: recognitions.map(({ id, sheet, address, profile, confidence, signs }) => ({
    id,
    sheet,
    address,
    profile,
    confidence,
    signs,
  })),
  mapping,
  facts: facts.map(publicFact),
  counts: countUses(facts),
  ...(since !== null && { since }),
});

function publicFact(fact: Fact): PublicFact {
  if (fact.kind === 'observation') return { ...without(fact, 'label'), source: publicSource(fact.source) };
  if (fact.kind === 'investment') {
    const { amount, source } = fact;
    return { ...without(fact, 'isTransfer'), source: publicSource(source), amount: publicMoney(amount) };
  }
  const { budget, reduction } = fact;
  return {
    ...without(without(without(fact, 'axis'), 'schedule'), 'unread'),
    source: publicSource(fact.source),
    ...(budget && { budget: publicMoney(budget) }),
    funding: fact.funding.map(({ funder, amount }) => ({ funder, amount: publicMoney(amount) })),
    ...(reduction && { reduction: { ...without(reduction, 'readUnit'), source: publicSource(reduction.source) } }),
  };
}

/** The same object without one of its fields. */
function without<T extends object, K extends keyof T & string>(whole: T, field: K): Omit<T, K> {
  const { [field]: _left, ...rest } = whole;
  return rest;
}

const publicMoney = (money: Money): PublicMoney => ({ ...money, source: publicSource(money.source) });
