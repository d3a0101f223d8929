import { addressOf } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

/** The keys of rows that are kept under a table (compile, `aside:`). */
const ASIDE = /^aside:/;

/** What a person wrote on a row that the table does not have: kept under it, to be moved. */
export const keptAside = defineRule({
  meta: {
    id: 'kept-aside',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des lignes gardées sous un tableau', en: 'Rows kept under a table' },
    why: {
      fr: 'Une ligne que vous avez ajoutée, ou dont l’action n’est plus dans vos feuilles, n’entre ni dans les totaux ni dans les autres tableaux ; ce que vous y aviez écrit n’est pas perdu.',
      en: 'A row that you added, or whose action is no longer in your sheets, enters neither totals nor other tables; what you had written there is not lost.',
    },
    message: message(
      'Lignes gardées sous le tableau, à partir de celle-ci : {count}.',
      'Rows kept under the table, from this one on: {count}.',
    ),
    next: message(
      'Porter l’action ou le chiffre dans une feuille source, puis supprimer la ligne.',
      'Put the action or the figure in a source sheet, then delete the row.',
    ),
    source: {
      fr: 'Promesse du projet : ce qui est écrit à la main dans nos feuilles reste',
      en: 'Promise of the project: what is written by hand in our sheets stays',
    },
  },

  check: ({ plan: { name, rows }, typed }) => {
    if (typed.length === 0) return nothing;
    const first = rows.findIndex(({ key = '' }) => ASIDE.test(key));
    const count = rows.filter(({ key = '' }) => ASIDE.test(key)).length;
    return first < 0 ? nothing : [{ at: { sheet: name, address: addressOf(first, 1) }, data: { count } }];
  },
});
