import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { agrees, times } from '../interval';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { cellIn, isFigure, rounded, type Table } from '../table';

/** Table 7 takes its costs from Table 6: the capex of one project is the same in both, in euros, rounding allowed. */
export const projectCostDiffers = defineRule({
  meta: {
    id: 'project-cost-differs',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un projet à deux coûts', en: 'A project with two costs' },
    why: {
      fr: 'La fiche d’un grand projet reprend les chiffres du tableau 6 : avec un autre coût, le lecteur ne sait pas lequel croire.',
      en: 'The card of a large project takes up the figures of Table 6: with another cost, the reader cannot tell which to believe.',
    },
    message: message(
      '{name} : {shown} € au tableau 7, {costing} € au tableau 6.',
      '{name}: {shown} € in Table 7, {costing} € in Table 6.',
    ),
    next: message(
      'Reprendre le même coût dans les deux tableaux, ou dire ce qui les distingue.',
      'Take the same cost in both tables, or say what tells them apart.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 7 : les valeurs viennent du tableau 6',
      en: 'CCC Investment Plan template, Table 7: values come from Table 6',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const costing = tables.filter(({ id }) => id === 'IP-6').flatMap(costsIn);
    return tables
      .filter(({ id }) => id === 'IP-7')
      .flatMap(costsIn)
      .flatMap(({ at, name, text, cost, value }) => {
        const other = costing.find((one) => one.name === name);
        // a table may be in euros, thousands or millions without saying so
        if (other === undefined || [1, 1e3, 1e6, 1e-3, 1e-6].some((unit) => agrees(times(cost, unit), other.cost)))
          return [];
        return [{ at, data: { name: text, shown: value, costing: other.value } }];
      });
  },
});

/** The capex of each action of a table, in euros. */
const costsIn = (table: Table) =>
  [...table.rows.keys()].flatMap((row) => {
    const [action = null, capex = null] = ['action', 'capex'].map((column) => cellIn(table, row, column));
    if (typeof action?.cell.value !== 'string' || !isFigure(capex)) return [];
    const factor = table.id === 'IP-7' ? 1e6 : 1;
    const { value } = capex.cell;
    const text = action.cell.value.trim();
    return [{ at: capex.at, text, name: plain(text), cost: times(rounded(capex), factor), value: value * factor }];
  });
