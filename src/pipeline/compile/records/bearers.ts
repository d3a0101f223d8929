import { steps } from '../../../catalogue/tables/steps';
import type { Money } from '../../../domain/fact';
import { say } from '../../../domain/message';
import { actionKey, byField, moneyAmount } from '../actionFacts';
import { empty, type Figure, figureOf } from '../figure';
import { isOneBasis, linkedOperations } from '../linkedOperations';
import type { Compiling } from '../compiling';
import { textFrom } from '../tables/actionText';
import { basisSaid } from './recordBases';
import { said, type RecordsFrom } from './recordRow';
import { actionsOf } from '../watched';

/**
 * What each action costs the city, by the operations of its own investment plan. Who bears a cost is not who funds it: what others
 * bear stands in no plan of the city, and is left to people.
 */
export const bearers: RecordsFrom = (compiling) => {
  const borne = borneBy(compiling);
  return byField(actionsOf(compiling.dossier).filter(({ use }) => use === 'used')).map(({ action, field }) => ({
    key: actionKey(action),
    cells: {
      field: said(field?.investmentPlan ?? null),
      theme: said(field?.investmentPlan ?? null),
      action: textFrom(action, ['title'], action.title),
      approach: textFrom(action, ['title'], action.title),
      municipality: borne.get(action.id)?.cost ?? empty,
      tax: borne.get(action.id)?.tax ?? empty,
    },
  }));
};

/** The credits of an action's operations, grants received included; nothing where they mix amounts with and without tax. */
function borneBy({
  dossier,
  language,
}: Compiling): ReadonlyMap<string, { readonly cost: Figure; readonly tax: Figure }> {
  const manner = { scale: { times: 1 }, unit: '€', otherwise: '', language } as const;
  const paid = new Map<string, { readonly amount: Money; readonly share: number }[]>();
  for (const { actions, credits } of linkedOperations(dossier)) {
    for (const { action, costShare } of actions) {
      const own = credits.map(({ amount }) => ({ amount, share: costShare }));
      paid.set(action, [...(paid.get(action) ?? []), ...own]);
    }
  }
  const told = [say(steps.borne, {}, language)];
  return new Map(
    [...paid].map(([action, own]) => {
      const money = own.map(({ amount }) => amount);
      const amounts = own.map(({ amount, share }) => ({ ...moneyAmount(amount), ...(share !== 1 && { share }) }));
      const cost = isOneBasis(money) ? figureOf(amounts, manner, told) : empty;
      return [action, { cost, tax: basisSaid(money, language) }] as const;
    }),
  );
}
