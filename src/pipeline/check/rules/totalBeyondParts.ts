import { message } from '../../../domain/message';
import { computedColumns } from '../described';
import { agrees, sumOf } from '../interval';
import { defineRule, nothing } from '../rule';
import { cellIn, isFigure, labelOf, rounded } from '../table';
import { isNothing } from '../totals';

const NOT_ESTIMATED = /^NE\b/;

/** CCC-004: what is not estimated counts for nothing in a sum; a row whose total is above its figures counts something else. */
export const totalBeyondParts = defineRule({
  meta: {
    id: 'total-beyond-parts',
    reference: 'CCC-004',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un total qui compte ce qui n’est pas estimé', en: 'A total that counts what is not estimated' },
    why: {
      fr: 'NE compte pour zéro : un total différent de la somme des chiffres écrits est faux, ou cache une estimation.',
      en: 'NE counts for zero: a total that is not the sum of the figures written is wrong, or hides an estimate.',
    },
    message: message(
      '{row} : {shown} écrit au total, {sum} sans ce qui n’est pas estimé (NE).',
      '{row}: {shown} written as the total, {sum} without what is not estimated (NE).',
    ),
    next: message(
      'Corriger le total, ou écrire l’estimation à la place de NE.',
      'Correct the total, or write the estimate in the place of NE.',
    ),
    source: {
      fr: 'CCC-004 (règle du projet) : une clé compte pour 0 dans les sommes',
      en: 'CCC-004 (rule of the project): a key counts as 0 in sums',
    },
  },

  check: (table) => {
    if (table.standing === undefined) return nothing;
    return computedColumns(table.id, 'sum').flatMap(({ column, computed }) =>
      [...table.rows.keys()].flatMap((row) => {
        const total = cellIn(table, row, column.id);
        const cells = computed.of.map((one) => cellIn(table, row, one)).filter((cell) => cell !== null);
        const parts = cells.filter(isFigure);
        const others = cells.filter((cell) => !isFigure(cell)).map(({ cell }) => cell.value);
        const areNotEstimated = others.some((value) => NOT_ESTIMATED.test(`${value ?? ''}`));
        const isKnown = others.every((value) => NOT_ESTIMATED.test(`${value ?? ''}`) || isNothing(value));
        if (!isFigure(total) || parts.length === 0 || !areNotEstimated || !isKnown) return [];
        if (agrees(rounded(total), sumOf(parts.map(rounded)))) return [];
        const sum = Number(parts.reduce((all, { cell }) => all + cell.value, 0).toPrecision(15));
        return [{ at: total.at, data: { row: labelOf(table, total), shown: total.cell.value, sum } }];
      }),
    );
  },
});
