import { message } from '../../../domain/message';
import { computedColumns } from '../described';
import { agrees, sumOf } from '../interval';
import { defineRule } from '../rule';
import { cellIn, isFigure, labelOf, rounded, type Table, type TableFigure } from '../table';
import { isBlankByDesign, isNothing, wrongTotal } from '../totals';

/** CCC-011, CCC-085, CCC-086: the total of a row is the sum of its columns: scopes, costs, stakeholders. */
export const rowTotalNotSum = defineRule({
  meta: {
    id: 'row-total-not-sum',
    reference: 'CCC-011',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Le total d’une ligne est faux', en: 'The total of a row is wrong' },
    why: {
      fr: 'Scopes, dépenses ou acteurs s’additionnent en ligne : le lecteur refait la somme et trouve autre chose.',
      en: 'Scopes, costs or stakeholders add up along the row: the reader adds them and finds something else.',
    },
    message: message(
      '{row} : {shown} écrit au total, {sum} en additionnant les {count} colonnes.',
      '{row}: {shown} written as the total, {sum} when the {count} columns are added.',
    ),
    next: message('Corriger le total, ou la colonne fautive.', 'Correct the total, or the column at fault.'),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.3 : Total = scopes 1 + 2 + 3 ; plans d’investissement publiés (Pécs)',
      en: 'CCC Action Plan template, A-1.3: Total = scopes 1 + 2 + 3; published investment plans (Pécs)',
    },
  },

  check: (table) =>
    table.standing === undefined
      ? []
      : computedColumns(table.id, 'sum').flatMap(({ column, computed }) =>
          [...table.rows.keys()].flatMap((row) => {
            const total = cellIn(table, row, column.id);
            const parts = isFigure(total) ? partsOf(table, row, computed.of) : null;
            if (!isFigure(total) || parts === null || agrees(rounded(total), sumOf(parts.map(rounded)))) return [];
            if (row === 'total' && parts.some((part) => wrongTotal(table, part) !== null)) return []; // told there
            const sum = Number(parts.reduce((all, { cell }) => all + cell.value, 0).toPrecision(15));
            const data = { row: labelOf(table, total), shown: total.cell.value, sum, count: parts.length };
            return [{ at: total.at, data }];
          }),
        ),
});

/** The figures that the total adds up; `null` where a part is elsewhere, not estimated or left out: nothing can be said. */
function partsOf(table: Table, row: string, columns: readonly string[]): readonly TableFigure[] | null {
  const cells = columns.filter(isThereIn(table)).map((column) => cellIn(table, row, column));
  const parts = cells.filter(isFigure);
  const isKnown = cells.every(
    (cell) => isFigure(cell) || (cell !== null && (isNothing(cell.cell.value) || isBlankByDesign(table, cell))),
  );
  return isKnown && parts.length > (cells.length < columns.length ? 1 : 0) ? parts : null;
}

/** A contract that has no column of scope 3 adds up the two that it has; a column of its own may be a part of the total. */
function isThereIn({ standing }: Table): (column: string) => boolean {
  const there = new Set(standing?.columns.map(({ id }) => id));
  return (column) => (standing?.added ?? []).length > 0 || there.has(column);
}
