import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellsOfRow, isFigure, type TableFigure } from '../table';
import { wrongTotal } from '../totals';

/** CCC-012 on the contract's tables: the last row is the sum of the rows, column by column. */
export const tableTotalNotSum = defineRule({
  meta: {
    id: 'table-total-not-sum',
    reference: 'CCC-012',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Le total d’un tableau du contrat est faux', en: 'The total of a contract table is wrong' },
    why: {
      fr: 'Le lecteur additionne la colonne et trouve autre chose que la dernière ligne.',
      en: 'The reader adds up the column and finds something else than the last row.',
    },
    message: message(
      '{shown} écrit au total, {sum} en additionnant les {count} lignes de la colonne.',
      '{shown} written as the total, {sum} when the {count} rows of the column are added.',
    ),
    next: message('Remettre la formule du total.', 'Put the total’s formula back.'),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.3 et A-2 : dernière ligne = somme des lignes',
      en: 'CCC Action Plan template, A-1.3 and A-2: last row = sum of the rows',
    },
  },

  check: (table) =>
    cellsOfRow(table, 'total').flatMap((total) => {
      const wrong = isFigure(total) ? wrongTotal(table, total) : null;
      if (!isFigure(total) || wrong === null) return [];
      const { sum, count } = wrong;
      return [{ at: total.at, data: { shown: total.cell.value, sum, count, ...formulaOf(total) } }];
    }),

  // a person wrote a number over our formula: the formula is the only right answer
  fix: ({ data: { shown, formula, value, sheet, address } }) =>
    formula === '' ? [] : [{ at: { sheet, address }, from: shown, to: value, toFormula: formula }],
});

/** Our formula that a number took the place of, and where it stands; blank where nobody wrote over it. */
function formulaOf({ cell: { byHand, formula, value } }: TableFigure) {
  const { ours, standsAt } = byHand ?? {};
  return formula === undefined &&
    ours?.formula !== undefined &&
    typeof ours.value === 'number' &&
    standsAt !== undefined
    ? { formula: ours.formula, value: ours.value, sheet: standsAt.sheet, address: standsAt.address }
    : { formula: '', value, sheet: '', address: '' };
}
