import { fingerprint } from '../../../domain/fingerprint';
import { fieldOf, moneyAmount } from '../actionFacts';
import { figureOf } from '../figure';
import { isOneBasis, linkedOperations, type LinkedOperation } from '../linkedOperations';
import { basisSaid } from './recordBases';
import { said, type RecordsFrom } from './recordRow';
import { actionsOf } from '../watched';

/** Projects listed: the template wants the large ones, and names no threshold. */
const MOST = 10;

/** The largest operations that pay actions, by their credits. */
export const projects: RecordsFrom = ({ dossier, language }) => {
  const actions = new Map(actionsOf(dossier).map((action) => [action.id, action]));
  const manner = { scale: { over: 1_000_000 }, unit: 'M€', otherwise: '', language } as const;
  return linkedOperations(dossier)
    .filter(({ credits }) => credits.every(({ nature }) => nature === 'capex'))
    .map((operation) => ({ operation, cost: costOf(operation) }))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, MOST)
    .map(({ operation: { key, title, actions: paid, credits } }) => {
      const action = actions.get(paid[0]?.action ?? '');
      const amounts = credits.map(({ amount }) => amount);
      const field = action === undefined ? null : fieldOf(action);
      return {
        key: `operation:${fingerprint(key)}`,
        cells: {
          field: said(field?.investmentPlan ?? null),
          action: { ...said(title), sources: credits.slice(0, 1).map(({ source }) => source) },
          ...(isOneBasis(amounts) && { capex: figureOf(amounts.map(moneyAmount), manner, []) }),
          tax: basisSaid(amounts, language),
        },
      };
    });
};

const costOf = ({ credits }: LinkedOperation): number => credits.reduce((sum, { amount }) => sum + amount.value, 0);
