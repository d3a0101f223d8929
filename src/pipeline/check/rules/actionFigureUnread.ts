import type { DoubtCode } from '../../../catalogue/doubts';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { unreadIn } from '../unread';

/** Nothing of these is taken: neither used, nor multiplied, nor cut. */
const CODES: readonly DoubtCode[] = [
  'budget-text',
  'budget-date',
  'budget-unit',
  'budget-yearly',
  'budget-open',
  'budget-two-units',
  'funder-shares',
  'budget-million',
  'budget-negative',
  'reduction-text',
  'reduction-date',
  'reduction-unit',
  'reduction-open',
  'reduction-share',
  'reduction-sign',
  'sub-actions',
];

/** CCC-007 on actions: an amount or a reduction that cannot be read is not taken, and quoted. */
export const actionFigureUnread = defineRule({
  meta: {
    id: 'action-figure-unread',
    reference: 'CCC-007',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Un montant ou une réduction illisible', en: 'An amount or a reduction that cannot be read' },
    why: {
      fr: 'Passerelle ne devine pas un montant : celui-ci manque aux tableaux.',
      en: 'Passerelle does not guess an amount: this one is missing from the tables.',
    },
    message: message('« {title} » : {doubt}.', '"{title}": {doubt}.'),
    next: message(
      'Écrire le nombre seul dans la case, et l’unité dans l’en-tête (€ HT, tCO2e/an).',
      'Write the number alone in the cell, and the unit in the heading (€ HT, tCO2e/year).',
    ),
    source: {
      fr: 'CCC-007 et CCC-057 (règles du projet) ; contrats publiés : « Please look at the Investment plan », « 30-40 », « €5,000/year »',
      en: 'CCC-007 and CCC-057 (rules of the project); published contracts: "Please look at the Investment plan", "30-40", "€5,000/year"',
    },
  },

  check: (action) => unreadIn(action, CODES),
});
