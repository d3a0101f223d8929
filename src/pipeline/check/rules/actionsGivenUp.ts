import type { Action } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { fieldCell } from '../actionCell';
import { isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';

const MOST_TITLES = 20;
const statusCell = (action: Action) => fieldCell(action, 'status');

/** What is out of the contract because it was given up: told once for the plan. */
export const actionsGivenUp = defineRule({
  meta: {
    id: 'actions-given-up',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des actions abandonnées', en: 'Abandoned actions' },
    why: {
      fr: 'Une action abandonnée n’a pas de place dans le plan du contrat, ni dans la somme de ses réductions ; elle est listée pour que personne ne la cherche.',
      en: 'An abandoned action has no place in the contract’s plan, nor in the sum of its reductions; it is listed so that nobody looks for it.',
    },
    message: message(
      'Actions abandonnées, hors des tableaux : {count} ({titles}).',
      'Abandoned actions, out of the tables: {count} ({titles}).',
    ),
    next: message(
      'Rien à faire ; si l’une est relancée, changer son statut.',
      'Nothing to do; if one is taken up again, change its status.',
    ),
    source: {
      fr: 'Statuts TETE : « Abandonné » ; modèle de plan d’action CCC, module B-2',
      en: 'TETE statuses: "Abandonné"; CCC Action Plan template, module B-2',
    },
  },

  check: ({ actions }) => {
    const left = actions.filter((action) => isDoubted(action, 'abandoned'));
    const [first] = left;
    if (first === undefined) return nothing;
    const titles = left.slice(0, MOST_TITLES).map(({ title, source }) => `${title}, ${source.address}`);
    const more = left.length > MOST_TITLES ? ' ; …' : '';
    return [{ at: statusCell(first), data: { count: left.length, titles: titles.join(' ; ') + more } }];
  },
});
