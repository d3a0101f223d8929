import { isAction } from '../../../domain/fact';
import { actionKey, byField, moneyAmount } from '../actionFacts';
import { empty, type Figure, figureOf } from '../figure';
import { linkedOperations } from '../linkedOperations';
import type { Compiling } from '../compiling';
import { textFrom } from '../tables/actionText';
import { said, type RecordsFrom } from './recordRow';

/**
 * What each action costs the city, by the operations of its own investment plan. Who bears a cost is not who funds it: what others
 * bear stands in no plan of the city, and is left to people.
 */
export const bearers: RecordsFrom = (compiling) => {
  const borne = borneBy(compiling);
  return byField(compiling.dossier.facts.filter(isAction).filter(({ use }) => use === 'used')).map(
    ({ action, field }) => ({
      key: actionKey(action),
      cells: {
        field: said(field?.investmentPlan ?? null),
        theme: said(field?.investmentPlan ?? null),
        action: textFrom(action, ['title'], action.title),
        approach: textFrom(action, ['title'], action.title),
        municipality: borne.get(action.id) ?? empty,
      },
    }),
  );
};

function borneBy({ dossier, language }: Compiling): ReadonlyMap<string, Figure> {
  const manner = { scale: { times: 1 }, unit: '€', otherwise: '', language } as const;
  const amounts = new Map<string, ReturnType<typeof moneyAmount>[]>();
  for (const { actions, credits } of linkedOperations(dossier)) {
    for (const { action, costShare } of actions) {
      const own = credits.map(({ amount }) => ({
        ...moneyAmount(amount),
        ...(costShare !== 1 && { share: costShare }),
      }));
      amounts.set(action, [...(amounts.get(action) ?? []), ...own]);
    }
  }
  return new Map([...amounts].map(([action, own]) => [action, figureOf(own, manner, [])]));
}
