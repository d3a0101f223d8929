import type { CellAt } from '../../domain/cell';
import {
  cellOf,
  type Fact,
  isAction,
  isInvestment,
  isObservation,
  type Money,
  type Observation,
} from '../../domain/fact';
import type { Lineage } from '../../domain/plan';

/** What stands in source cells: the observation, or the amounts, by `sheet`, then address. */
export interface CellFacts {
  readonly observations: (lineage: Lineage) => readonly Observation[];
  readonly amounts: (lineage: Lineage) => readonly Money[];
}

const keyOf = ({ sheet, address }: CellAt): string => `${sheet}\n${address}`;

const among =
  <T>(known: ReadonlyMap<string, T>) =>
  ({ from }: Lineage): readonly T[] =>
    from.flatMap((at) => known.get(keyOf(at)) ?? []);

/** Facts by the cell of the contract's workbook that they stand in. */
export function cellFacts(facts: readonly Fact[]): CellFacts {
  const observations = new Map<string, Observation>();
  const amounts = new Map<string, Money>();
  const put = (amount: Money) => amounts.set(keyOf(cellOf(amount.source)), amount);
  for (const fact of facts) {
    if (isObservation(fact)) observations.set(keyOf(cellOf(fact.source)), fact);
    else if (isInvestment(fact)) put(fact.amount);
    else if (isAction(fact)) {
      for (const { amount } of fact.funding) put(amount);
      if (fact.budget !== undefined) put(fact.budget);
    }
  }
  return { observations: among(observations), amounts: among(amounts) };
}

/** What all of them say the same of; nothing where they differ or there is none. */
export function same<T, V>(things: readonly T[], of: (thing: T) => V | undefined): V | undefined {
  const [first] = things;
  if (first === undefined) return undefined;
  const value = of(first);
  return things.every((thing) => of(thing) === value) ? value : undefined;
}
