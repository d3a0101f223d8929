import { message } from '../../../domain/message';
import { descriptionOf } from '../described';
import { agrees, type Interval, middleOf, ratio, times } from '../interval';
import { defineRule } from '../rule';
import { cellIn, cellsOfRow, headingsOf, isFigure, rounded, type TableFigure } from '../table';

/** CCC-090: a row that is the share of two others, in each column. */
export const budgetShareNotRecomputed = defineRule({
  meta: {
    id: 'budget-share-not-recomputed',
    reference: 'CCC-090',
    over: 'table',
    severity: 'blocking',
    title: {
      fr: 'La part climat du budget ne se recalcule pas',
      en: 'The climate share of the budget cannot be recomputed',
    },
    why: {
      fr: 'La part climat est le budget climat divisé par le budget de la collectivité, année par année.',
      en: 'The climate share is the climate budget divided by the municipal budget, year by year.',
    },
    message: message(
      '{year} : {shown} % écrit, {computed} % attendu ({part} sur {whole}).',
      '{year}: {shown}% written, {computed}% expected ({part} of {whole}).',
    ),
    next: message(
      'Recalculer la part, ou corriger l’un des deux budgets.',
      'Recompute the share, or correct one of the two budgets.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 1 : ligne 3 = ligne 2 / ligne 1',
      en: 'CCC Investment Plan template, Table 1: row 3 = row 2 / row 1',
    },
  },

  check: (table) =>
    table.standing === undefined
      ? []
      : (descriptionOf(table.id)?.rows ?? []).flatMap(({ id, computed }) => {
          if (computed === undefined) return [];
          const cells = cellsOfRow(table, id).filter(isFigure);
          const headings = headingsOf(table, cells);
          return cells.flatMap((cell, i) => {
            const part = cellIn(table, computed.part, cell.column);
            const whole = cellIn(table, computed.of, cell.column);
            if (!isFigure(part) || !isFigure(whole)) return [];
            const share = ratio(rounded(part), rounded(whole));
            const shown = inPercents(cell);
            if (share === null || agrees(shown, times(share, 100))) return [];
            const data = {
              year: headings[i] ?? cell.column,
              shown: middleOf(shown),
              computed: Math.round((part.cell.value / whole.cell.value) * 1e4) / 100,
              part: part.cell.value,
              whole: whole.cell.value,
            };
            return [{ at: cell.at, data }];
          });
        }),
});

/** A share of one, or of a hundred where the cell is no percentage: a climate budget is not the whole budget. */
function inPercents(cell: TableFigure): Interval {
  const interval = rounded(cell);
  const isOfOne = cell.cell.format?.numberFormat?.includes('%') === true || Math.abs(cell.cell.value) <= 1;
  return isOfOne ? times(interval, 100) : interval;
}
