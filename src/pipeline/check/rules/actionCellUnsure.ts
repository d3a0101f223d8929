import type { DoubtCode } from '../../../catalogue/doubts';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { unreadIn } from '../unread';

const CODES: readonly DoubtCode[] = [
  'date-year',
  'date-unread',
  'schedule-text',
  'status-unknown',
  'sector-unknown',
  'funder-alone',
  'approximate',
];

/** Dates in words, unknown statuses and sectors, funders without amount: kept as far as they are sure, and said where. */
export const actionCellUnsure = defineRule({
  meta: {
    id: 'action-cell-unsure',
    over: 'action',
    severity: 'information',
    title: { fr: 'Une case d’action lue en partie', en: 'A cell of an action read in part' },
    why: {
      fr: 'Ce que la case dit de plus, ou autrement, n’entre pas dans les tableaux : l’officier doit le savoir.',
      en: 'What the cell says more, or otherwise, does not enter the tables: the officer must know.',
    },
    message: message('« {title} » : {doubt}.', '"{title}": {doubt}.'),
    next: message(
      'Préciser la case : une date JJ/MM/AAAA ou une année, un statut ou un secteur connu, un montant par financeur.',
      'Make the cell precise: a date DD/MM/YYYY or a year, a known status or sector, an amount for each funder.',
    ),
    source: {
      fr: 'Modèle d’import TETE : dates JJ/MM/AAAA, listes de statuts ; CCC-007 (règle du projet)',
      en: 'TETE import template: dates DD/MM/YYYY, lists of statuses; CCC-007 (rule of the project)',
    },
  },

  check: (action) => unreadIn(action, CODES),
});
