import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { describedAs } from '../described';
import { agrees, sumOf, totalOfRows } from '../interval';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsOfRow, isAmount, isFigure, rounded } from '../table';
import { isRate } from '../totals';
import { isInTotal } from '../../reading/rowsInTotal';

const IS_TOTAL = /^(?:grand |over ?all )?totals?(?: in €| en €| \(?€\)?)?$/;
const NEAR = 0.1;

/** CCC-012 on a row of totals that the city added to a list. A total far from the sum is of something else. */
export const listTotalNotSum = defineRule({
  meta: {
    id: 'list-total-not-sum',
    reference: 'CCC-012',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Le total d’une liste n’est pas la somme', en: 'The total of a list is not the sum' },
    why: {
      fr: 'Le lecteur additionne les lignes : un total proche mais faux est une faute de frappe, ou une ligne oubliée.',
      en: 'The reader adds the rows: a total that is near and wrong is a slip, or a row that was forgotten.',
    },
    message: message(
      '{shown} écrit comme total, {sum} en additionnant les {count} lignes.',
      '{shown} written as the total, {sum} when the {count} rows are added.',
    ),
    next: message('Corriger le total, ou la ligne qui ne va pas.', 'Correct the total, or the row that is wrong.'),
    source: {
      fr: 'CCC-012 ; plans d’investissement publiés, qui ajoutent une ligne de total aux tableaux 6 à 9',
      en: 'CCC-012; published investment plans, which add a row of totals to Tables 6 to 9',
    },
  },

  check: (table) => {
    const { standing, rows } = table;
    const described = standing === undefined ? undefined : describedAs(standing);
    const total = standing?.rows
      .filter(({ id, text }) => id.startsWith('subtotal-') && IS_TOTAL.test(plain(text)))
      .at(-1);
    if (described?.repeats === undefined || described.total !== null || total === undefined) return nothing;
    return cellsOfRow(table, total.id).flatMap((shown) => {
      if (!isFigure(shown) || !isAmount(shown) || isRate(table, shown.column)) return [];
      const parts = [...rows.keys()]
        .filter(isInTotal)
        .flatMap((row) => cellIn(table, row, shown.column) ?? [])
        .filter(isFigure);
      const sum = Number(parts.reduce((all, { cell }) => all + cell.value, 0).toPrecision(15));
      if (parts.length < 2 || agrees(totalOfRows(rounded(shown), parts.length), sumOf(parts.map(rounded)))) return [];
      if (Math.abs(shown.cell.value - sum) > NEAR * Math.abs(sum)) return [];
      return [{ at: shown.at, data: { shown: shown.cell.value, sum, count: parts.length } }];
    });
  },
});
