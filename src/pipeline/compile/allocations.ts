import { Big } from 'big.js';
import { budgetWords } from '../../catalogue/tables/budgetWords';
import { type Field, fields } from '../../catalogue/tables/fields';
import type { Dossier } from '../../domain/dossier';
import type { Investment } from '../../domain/fact';
import { type Language, say } from '../../domain/message';
import { fieldOf } from './actionFacts';
import { linkedOperations, type LinkedOperation } from './linkedOperations';
import { actionsOf, investmentsOf } from './watched';

/** What an operation of the city's plan of investments gives to the actions of one field. */
export interface Allocation {
  readonly operation: LinkedOperation;
  /** `null`: its actions are of no field that we know. */
  readonly field: Field | null;
  /** Of the operation's cost, from 0 to 1. */
  readonly share: number;
}

/** Every operation that pays actions, under the field of each; fields in the template's order, operations in that of the plans. */
export function allocationsIn(dossier: Dossier): readonly Allocation[] {
  const fieldById = new Map(actionsOf(dossier).map((action) => [action.id, fieldOf(action)]));
  const all = linkedOperations(dossier).flatMap((operation): readonly Allocation[] => {
    const shares = new Map<Field | null, Big>();
    for (const { action, costShare } of operation.actions) {
      const field = fieldById.get(action) ?? null;
      shares.set(field, (shares.get(field) ?? new Big(0)).plus(costShare));
    }
    return [...shares].map(([field, share]) => ({ operation, field, share: share.toNumber() }));
  });
  return [...fields, null].flatMap((field) => all.filter((one) => one.field === field));
}

/**
 * The budget year under way: as the settings say; else the last voted, or the one after the last account, by the budget exports; else, by
 * the plans of investments, the first with credits after the last that was paid, or the last paid. `null` where nothing tells it: a
 * plan of ten years does not say which of them has come.
 */
export function currentYear(dossier: Dossier): number | null {
  const { budgetYear } = dossier.settings;
  if (budgetYear !== undefined) return budgetYear;
  const budgets = (dossier.budgets ?? []).filter(({ is }) => is === 'expenses');
  const said = greatest(budgets.map(({ stage, year }) => (stage === 'voted' ? year : year + 1)));
  if (said !== null) return said;
  const dated = investmentsOf(dossier).filter(
    ({ use, funder, year }) => use === 'used' && funder === undefined && year !== undefined,
  );
  const yearsOf = (isPaid: boolean): readonly number[] =>
    dated.filter(({ measure }) => (measure === 'CP-paid') === isPaid).flatMap(({ year }) => year ?? []);
  const lastPaid = greatest(yearsOf(true));
  if (lastPaid === null) return null;
  return least(yearsOf(false).filter((year) => year > lastPaid)) ?? lastPaid;
}

const least = (years: readonly number[]): number | null =>
  years.reduce<number | null>((first, year) => (first === null || year < first ? year : first), null);
const greatest = (years: readonly number[]): number | null =>
  years.reduce<number | null>((last, year) => (last === null || year > last ? year : last), null);

/** The euros of an operation in a year, each once: what was paid in a year that is over, else its credits. */
export function spentIn({ credits, paid }: LinkedOperation, year: number, current: number): readonly Investment[] {
  const own = year < current ? paid.filter((one) => one.year === year) : [];
  return own.length > 0 ? own : credits.filter((one) => one.year === year);
}

/** What these euros are, for the lineage. */
export function stageTold(spent: readonly Investment[], current: number, language: Language): readonly string[] {
  const told = spent.map(({ measure, year = current }) => {
    const data = { year: `${year}` };
    if (measure === 'CP-paid') return say(budgetWords.paid, data, language);
    if (measure !== 'CP-voted') return say(budgetWords.planned, data, language);
    return say(year < current ? budgetWords.votedNotPaid : budgetWords.voted, data, language);
  });
  return [...new Set(told)];
}
