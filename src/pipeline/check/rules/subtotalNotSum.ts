import { isInTotal } from '../../reading/rowsInTotal';
import { message } from '../../../domain/message';
import { agrees, sumOf } from '../interval';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsOfRow, isAmount, isFigure, rounded, type Table } from '../table';
import { isRate } from '../totals';

/** With one column right, that may be by chance: a subtotal farther from the sum of its rows is of other rows. */
const NEAR = 0.25;

/** CCC-012: a subtotal that a city adds is the sum of the rows over it, in every column if it is in most of them. */
export const subtotalNotSum = defineRule({
  meta: {
    id: 'subtotal-not-sum',
    reference: 'CCC-012',
    over: 'table',
    severity: 'blocking',
    title: {
      fr: 'Un sous-total qui n’est pas la somme de ses lignes',
      en: 'A subtotal that is not the sum of its rows',
    },
    why: {
      fr: 'Les autres colonnes du sous-total s’additionnent ; celle-ci, non : le lecteur croit la ligne ou le sous-total, pas les deux.',
      en: 'The other columns of the subtotal add up, this one does not: the reader believes the rows or the subtotal, not both.',
    },
    message: message(
      '{shown} écrit au sous-total, {sum} en additionnant les {count} lignes au-dessus.',
      '{shown} written as the subtotal, {sum} when the {count} rows over it are added.',
    ),
    next: message(
      'Corriger le sous-total, ou la ligne qui ne va pas.',
      'Correct the subtotal, or the row that is wrong.',
    ),
    source: {
      fr: 'CCC-012 ; plans d’action et d’investissement publiés, qui ajoutent des sous-totaux par champ',
      en: 'CCC-012; published action and investment plans, which add subtotals by field',
    },
  },

  check: (table) => {
    if (table.standing === undefined) return nothing;
    const rows = table.standing.rows.map(({ id }) => id);
    return rows.flatMap((row, i) => {
      if (!row.startsWith('subtotal-')) return [];
      const from = rows.slice(0, i).reduce((last, id, k) => (/^(?:sub)?total/.test(id) ? k : last), -1);
      const sums = sumsOf(table, row, rows.slice(from + 1, i).filter(isInTotal));
      const wrong = sums.filter(({ isRight }) => !isRight);
      const right = sums.length - wrong.length; // without one, the subtotal is of other rows
      if (right === 0 || wrong.length > right) return [];
      if (right === 1 && wrong.some(({ shown, sum }) => isFar(shown, sum))) return [];
      return wrong.map(({ at, shown, sum, count }) => ({ at, data: { shown, sum, count } }));
    });
  },
});

const isFar = (shown: number, sum: number): boolean => Math.abs(shown - sum) > NEAR * Math.abs(sum);

/** Each amount of a subtotal beside the sum of some rows, where two of them at least have a figure. */
const sumsOf = (table: Table, row: string, over: readonly string[]) =>
  cellsOfRow(table, row).flatMap((cell) => {
    if (!isFigure(cell) || !isAmount(cell) || isRate(table, cell.column)) return [];
    const parts = over.flatMap((one) => cellIn(table, one, cell.column) ?? []).filter(isFigure);
    const sum = Number(parts.reduce((all, part) => all + part.cell.value, 0).toPrecision(15));
    if (parts.length < 2 || sum === 0) return [];
    const isRight = agrees(rounded(cell), sumOf(parts.map(rounded)));
    return [{ at: cell.at, shown: cell.cell.value, sum, count: parts.length, isRight }];
  });
