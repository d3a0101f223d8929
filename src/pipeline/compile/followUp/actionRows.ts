import { followUpWords } from '../../../catalogue/followUpWords';
import { statusLabels } from '../../../catalogue/statuses';
import type { Action, Investment, TaxBasis } from '../../../domain/fact';
import type { PlannedCell, PlannedRow } from '../../../domain/plan';
import { actionKey, byField, moneyAmount } from '../actionFacts';
import { type Amount, empty, type Figure, figureOf } from '../figure';
import { heights } from '../../../catalogue/looks';
import { rowOf, words } from '../layout';
import { linkedOperations } from '../linkedOperations';
import { figureCell } from '../tables/cells';
import type { FollowUp } from './followUpSheet';
import { actionsOf } from '../watched';

type Credits = Readonly<Record<'voted' | 'paid', readonly (Amount & { readonly basis: TaxBasis })[]>>;

/** Where each action stands: its status and dates, its budget, what was voted and what was paid for it. */
export function actionRows(work: FollowUp): readonly PlannedRow[] {
  const { dossier, language } = work;
  const w = followUpWords;
  const actions = byField(actionsOf(dossier).filter(({ use }) => use === 'used'));
  if (actions.length === 0) return [];
  const credits = creditsIn(work);
  const heads = [w.action, w.status, w.start, w.end, w.budget, w.voted, w.paid, null, w.lead];
  return [
    rowOf('actions-space', [null], heights.line),
    rowOf(
      'actions',
      heads.map((head) => words(head?.[language] ?? null, 'heading')),
    ),
    ...actions.map(({ action }) => actionRow(action, credits.get(action.id), work)),
  ];
}

function actionRow(action: Action, credits: Credits | undefined, work: FollowUp): PlannedRow {
  const key = actionKey(action);
  const budget =
    action.budget === undefined || !Number.isFinite(action.budget.value) ? [] : [moneyAmount(action.budget)];
  const money = (column: string, amounts: readonly Amount[]): PlannedCell =>
    figureCell(
      sumOf(amounts, work),
      {
        key: `${key}/${column}`,
        unit: '€',
        numberFormat: 'whole',
        isTotal: false,
        isComputed: false,
        isRequired: false,
        isAdded: false,
      },
      work,
      work.home,
    );
  return rowOf(key, [
    words(action.title, 'text'),
    words(statusOf(action, work), 'key'),
    words(action.start ?? null, 'key'),
    words(action.end ?? null, 'key'),
    money('budget', budget),
    money('voted', ofOneBasis(credits?.voted ?? [])),
    money('paid', ofOneBasis(credits?.paid ?? [])),
    words(null, 'text'),
    words(action.lead ?? null, 'textSoft'),
  ]);
}

/** Amounts with and without tax are not added: the annex has them one by one. */
const ofOneBasis = (amounts: Credits['voted']): readonly Amount[] =>
  new Set(amounts.map(({ basis }) => basis)).size < 2 ? amounts : [];

const sumOf = (amounts: readonly Amount[], { language }: FollowUp): Figure =>
  amounts.length === 0 ? empty : figureOf(amounts, { scale: { times: 1 }, unit: '€', otherwise: '', language }, []);

function statusOf({ status }: Action, { language }: FollowUp): string | null {
  if (status === undefined) return null;
  return statusLabels.find(({ target, lang }) => target === status && lang === language)?.labels[0] ?? status;
}

/** What the operations tied to an action were voted and paid, each in its share; what is a mere estimate is neither. */
function creditsIn({ dossier }: FollowUp): ReadonlyMap<string, Credits> {
  const byAction = new Map<string, { voted: Credits['voted'][number][]; paid: Credits['paid'][number][] }>();
  for (const { actions, credits, paid } of linkedOperations(dossier)) {
    const voted = credits.filter(({ measure }) => measure === 'CP-voted');
    for (const { action, costShare } of actions) {
      const known = byAction.get(action) ?? { voted: [], paid: [] };
      byAction.set(action, known);
      const shared = ({ amount }: Investment): Credits['voted'][number] => ({
        ...moneyAmount(amount),
        basis: amount.taxBasis,
        ...(costShare !== 1 && { share: costShare }),
      });
      known.voted.push(...voted.map(shared));
      known.paid.push(...paid.map(shared));
    }
  }
  return byAction;
}
