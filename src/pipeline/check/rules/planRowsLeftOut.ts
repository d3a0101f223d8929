import { leftOutReasons } from '../../../catalogue/planRows';
import { addressOf } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';

const MOST_ROWS = 20;

/** Each kind of row that was left out, once for the plan. */
export const planRowsLeftOut = defineRule({
  meta: {
    id: 'plan-rows-left-out',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des lignes du plan qui ne sont pas des actions', en: 'Rows of the plan that are no actions' },
    why: {
      fr: 'Totaux, notes, titres et lignes du modèle ne sont pas des actions : leurs chiffres compteraient deux fois.',
      en: 'Totals, notes, titles and rows of the template are no actions: their figures would count twice.',
    },
    message: message(
      'Lignes qui ne sont pas des actions ({leftOut}) : {rows}.',
      'Rows that are no actions ({leftOut}): {rows}.',
    ),
    next: message(
      'Rien à faire ; si l’une est une action, reformuler son titre.',
      'Nothing to do; if one is an action, word its title otherwise.',
    ),
    source: {
      fr: 'Modèle d’import TETE : lignes de consigne et d’exemple ; CCC-008 (règle du projet)',
      en: 'TETE import template: guidance and example rows; CCC-008 (rule of the project)',
    },
  },

  check: ({ recognition: { sheet, layout, profile } }) =>
    leftOutReasons.flatMap((leftOut) => {
      if (leftOut === 'untitled' || profile === 'investment-plan') return []; // there, each figure of such a row says why
      const left = (layout?.leftOut ?? []).filter(({ why }) => why === leftOut);
      const [first] = left;
      if (first === undefined || layout === undefined) return [];
      const rows = left.slice(0, MOST_ROWS).map(({ entry }) => `${entry + 1}`);
      const at = { sheet, address: addressOf(first.entry, layout.labelLine) };
      return [{ at, data: { leftOut, rows: rows.join(', ') + (left.length > MOST_ROWS ? '…' : '') } }];
    }),
});
