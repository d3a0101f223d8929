import { addressOf } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** Amounts on a row that names no action: merged titles, funders on rows of their own. */
export const figuresWithoutAction = defineRule({
  meta: {
    id: 'figures-without-action',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Des chiffres sans titre d’action', en: 'Figures without a title of action' },
    why: {
      fr: 'Une ligne sans titre n’est pas une action : son montant ou sa réduction n’est dans aucun tableau.',
      en: 'A row without a title is no action: its amount or reduction is in no table.',
    },
    message: message(
      'Ligne {row} ({leftOut}) : un chiffre qu’aucune action ne porte. Il n’est pas repris.',
      'Row {row} ({leftOut}): a figure that no action carries. It is not taken.',
    ),
    next: message(
      'Répéter le titre sur la ligne, ou réunir les montants sur celle de l’action.',
      'Repeat the title on the row, or put the amounts together on the row of the action.',
    ),
    source: {
      fr: 'Plans aux cellules fusionnées : une action sur plusieurs lignes de financeurs',
      en: 'Plans with merged cells: one action over several rows of funders',
    },
  },

  check: ({ recognition: { sheet, layout } }) =>
    (layout?.leftOut ?? []).flatMap(({ entry, why, figure }) =>
      (why === 'untitled' || why === 'sub-action') && figure !== undefined
        ? [{ at: { sheet, address: addressOf(entry, figure) }, data: { row: `${entry + 1}`, leftOut: why } }]
        : [],
    ),
});
