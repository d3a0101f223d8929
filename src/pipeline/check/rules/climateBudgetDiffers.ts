import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { agrees, times, totalOfRows } from '../interval';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { rounded, type Table } from '../table';

/** Euros beside thousands or millions of euros are the same figure. */
const SCALES = [1, 1e3, 1e6, 1e-3, 1e-6] as const;

/** CCC-091: the total of Table 2 is the climate budget of Table 1, year by year. */
export const climateBudgetDiffers = defineRule({
  meta: {
    id: 'climate-budget-differs',
    reference: 'CCC-091',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Deux budgets climat pour une même année', en: 'Two climate budgets for one year' },
    why: {
      fr: 'Le tableau 2 répartit par champ d’action le budget climat du tableau 1 : les deux totaux sont le même chiffre.',
      en: 'Table 2 breaks the climate budget of Table 1 down by field of action: both totals are the same figure.',
    },
    message: message(
      '{year} : {shown} au total du tableau 2, {budget} dans le tableau 1.',
      '{year}: {shown} as the total of Table 2, {budget} in Table 1.',
    ),
    next: message(
      'Reprendre le même chiffre dans les deux tableaux, ou dire ce que l’un d’eux laisse de côté.',
      'Take the same figure in both tables, or say what one of them leaves out.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableaux 1 et 2 ; contrat de Differdange, 13 329 889 dans les deux',
      en: 'CCC Investment Plan template, Tables 1 and 2; contract of Differdange, 13,329,889 in both',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [budgets, ...others] = tables.filter(({ id }) => id === 'IP-1');
    if (budgets === undefined || others.length > 0) return nothing;
    const columns = yearsOf(budgets);
    return tables
      .filter(({ id }) => id === 'IP-2')
      .flatMap((sources) =>
        [...yearsOf(sources)].flatMap(([year, column]) => {
          const shown = figureIn(sources, 'total', column);
          const budget = figureIn(budgets, 'climate', columns.get(year) ?? '');
          if (shown === null || budget === null) return [];
          const own = totalOfRows(rounded(shown), sources.rows.size);
          if (SCALES.some((scale) => agrees(own, times(rounded(budget), scale)))) return [];
          return [{ at: shown.at, data: { year, shown: shown.cell.value, budget: budget.cell.value } }];
        }),
      );
  },
});

/** The columns of a table that are of a year of the calendar. */
const yearsOf = ({ standing }: Table): ReadonlyMap<string, string> =>
  new Map(
    (standing?.columns ?? []).flatMap(({ id, text }) => {
      const year = /\b20\d\d\b/.exec(text)?.[0];
      return year === undefined ? [] : [[year, id] as const];
    }),
  );
