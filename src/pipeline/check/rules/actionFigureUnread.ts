import type { DoubtCode } from '../../../catalogue/doubts';
import type { Action } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { fieldCell, titleCell } from '../actionCell';
import { isDoubted, isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

const UNREAD: readonly DoubtCode[] = ['text', 'ambiguous', 'range', 'reduction-unit', 'budget-text', 'budget-unit'];

/** CCC-007 on actions: an amount or a reduction that cannot be read is not taken, and said. */
export const actionFigureUnread = defineRule({
  meta: {
    id: 'action-figure-unread',
    reference: 'CCC-007',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Un montant ou une réduction illisible', en: 'An amount or a reduction that cannot be read' },
    why: {
      fr: 'Passerelle ne devine pas un montant : celui-ci manque aux tableaux, et parfois l’action avec lui.',
      en: 'Passerelle does not guess an amount: this one is missing from the tables, and sometimes its action too.',
    },
    message: message(
      '« {title} » : budget, financement ou réduction qui ne se lit pas comme un nombre avec son unité.',
      '"{title}": a budget, funding or reduction that does not read as a number with its unit.',
    ),
    next: message(
      'Écrire le nombre seul dans la case, et l’unité dans l’en-tête (€ HT, tCO2e/an).',
      'Write the number alone in the cell, and the unit in the heading (€ HT, tCO2e/year).',
    ),
    source: {
      fr: 'CCC-007 (règle du projet) ; contrats publiés : « Please look at the Investment plan », « 30-40 »',
      en: 'CCC-007 (rule of the project); published contracts: "Please look at the Investment plan", "30-40"',
    },
  },

  check: (action) =>
    action.doubts.length > 0 && !isSetAside(action) && UNREAD.some((code) => isDoubted(action, code))
      ? [{ at: unreadCell(action), data: { title: action.title } }]
      : nothing,
});

/** The first field that has a cell and no value. */
function unreadCell(action: Action) {
  const { budget, reduction, cells } = action;
  if (budget === undefined && cells['budget'] !== undefined) return fieldCell(action, 'budget');
  if (reduction === undefined && cells['reduction'] !== undefined) return fieldCell(action, 'reduction');
  return titleCell(action);
}
