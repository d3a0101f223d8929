import { message } from '../../../domain/message';
import { agrees, ratio } from '../interval';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { cellIn, cellsOfRow, isFigure, labelOf, rounded } from '../table';

/** Table 3: the share of an income is of the budget of Table 1, in any of its years; told with the last. */
export const incomeShareNotRecomputed = defineRule({
  meta: {
    id: 'income-share-not-recomputed',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une part du budget qui ne se recalcule pas', en: 'A share of the budget that cannot be recomputed' },
    why: {
      fr: 'La part d’une recette est cette recette divisée par le budget de la collectivité, la même année.',
      en: 'The share of an income is that income divided by the municipal budget of the same year.',
    },
    message: message(
      '{row} : {shown} % écrit, {computed} % attendu ({part} sur {whole}).',
      '{row}: {shown}% written, {computed}% expected ({part} of {whole}).',
    ),
    next: message('Recalculer la part, ou corriger la recette.', 'Recompute the share, or correct the income.'),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 3 : part = recette / budget du tableau 1',
      en: 'CCC Investment Plan template, Table 3: share = income / budget of Table 1',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const budgets = tables
      .filter(({ id }) => id === 'IP-1')
      .flatMap((table) => cellsOfRow(table, 'budget').filter(isFigure));
    const whole = budgets.at(-1);
    if (whole === undefined) return nothing;
    return tables.flatMap((table) =>
      table.id !== 'IP-3'
        ? []
        : [...table.rows.keys()].flatMap((row) => {
            const [share = null, income = null] = ['budget-share', 'income'].map((column) =>
              cellIn(table, row, column),
            );
            if (!isFigure(share) || !isFigure(income)) return [];
            const possible = budgets.flatMap((budget) => ratio(rounded(income), rounded(budget)) ?? []);
            if (possible.some((one) => agrees(rounded(share), one))) return [];
            const [part, budget] = [income.cell.value, whole.cell.value];
            const [shown, computed] = [share.cell.value, part / budget].map((one) => Math.round(one * 1000) / 10);
            return [
              {
                at: share.at,
                data: { row: labelOf(table, share), shown: shown ?? 0, computed: computed ?? 0, part, whole: budget },
              },
            ];
          }),
    );
  },
});
