import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { agrees, type Interval, sumOf, times } from '../interval';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { cellIn, isFigure, rounded, type Table } from '../table';

/** A table may be in euros, thousands or millions without saying so. */
const SCALES = [1, 1e3, 1e6, 1e-3, 1e-6] as const;

/** Who pays for an action in Table 9 pays what it costs in Table 6: both are the investment, from today to 2030. */
export const plannedCostDiffers = defineRule({
  meta: {
    id: 'planned-cost-differs',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une action dont le financement n’est pas le coût', en: 'An action whose funding is not its cost' },
    why: {
      fr: 'Le lecteur rapproche les deux tableaux action par action : l’écart est de l’argent que personne n’apporte, ou un coût oublié.',
      en: 'The reader compares both tables action by action: the difference is money that nobody brings, or a cost left out.',
    },
    message: message(
      '{name} : {shown} € à financer ici, {costing} € d’investissement dans le tableau des coûts.',
      '{name}: €{shown} to be funded here, €{costing} of investment in the table of costs.',
    ),
    next: message(
      'Reprendre le même coût dans les deux tableaux, ou dire ce qui les distingue (fonctionnement, part déjà payée).',
      'Take the same cost in both tables, or say what tells them apart (operation, what is paid already).',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableaux 6 et 9 (5 et 6 de la première version)',
      en: 'CCC Investment Plan template, Tables 6 and 9 (5 and 6 of the early version)',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const costing = tables.filter(({ id }) => id === 'IP-6').flatMap((table) => costsIn(table, ['capex'], ['opex']));
    const planned = tables
      .filter(({ id }) => id === 'IP-9')
      .flatMap((table) => costsIn(table, ['municipality', 'other', 'need'], []));
    return planned.flatMap(({ at, name, text, cost, value }) => {
      const same = costing.filter((one) => one.name === name);
      const [other] = same;
      if (other === undefined || same.some((one) => isAlike(cost, one))) return [];
      return [{ at, data: { name: text, shown: value, costing: other.value } }];
    });
  },
});

/** The cost, or the cost with a year of operation, in one scale or another. */
const isAlike = (planned: Interval, { cost, more }: { readonly cost: Interval; readonly more: Interval }): boolean =>
  SCALES.some((scale) => [cost, more].some((one) => agrees(times(planned, scale), one)));

/** What the rows of a table cost: the sum of some columns, and the same with others. */
const costsIn = (table: Table, of: readonly string[], besides: readonly string[]) =>
  [...table.rows.keys()].flatMap((row) => {
    const action = cellIn(table, row, 'action');
    const [own, rest] = [of, besides].map((ids) => ids.map((id) => cellIn(table, row, id)).filter(isFigure));
    const [first] = own ?? [];
    if (typeof action?.cell.value !== 'string' || action.cell.value.trim() === '' || first === undefined) return [];
    const text = action.cell.value.trim();
    const cost = sumOf((own ?? []).map(rounded));
    const value = (own ?? []).reduce((sum, { cell }) => sum + cell.value, 0);
    return [{ at: first.at, text, name: plain(text), cost, more: sumOf([cost, ...(rest ?? []).map(rounded)]), value }];
  });
