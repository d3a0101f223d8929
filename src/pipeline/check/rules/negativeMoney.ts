import { message } from '../../../domain/message';
import { describedAs } from '../described';
import { defineRule } from '../rule';
import { cellsIn, labelOf } from '../table';
import { isInTotal } from '../../reading/rowsInTotal';

const TABLES: ReadonlySet<string> = new Set([
  'IP-1',
  'IP-2',
  'IP-3',
  'IP-4',
  'IP-6',
  'IP-7',
  'IP-8',
  'IP-9',
  'IP-14',
  'IP-15',
]);

/** Costs, budgets and sources are positive in the tables of the investment plan; savings of running costs, and the model’s tables, may not be. */
export const negativeMoney = defineRule({
  meta: {
    id: 'negative-money',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un montant négatif dans le plan d’investissement', en: 'A negative amount in the investment plan' },
    why: {
      fr: 'Un coût, un budget ou une ressource est positif ; seules les économies de fonctionnement se lisent en négatif.',
      en: 'A cost, a budget or a source is positive; only savings in running costs read as negative.',
    },
    message: message('{row} : {value}.', '{row}: {value}.'),
    next: message(
      'Enlever le signe, ou déplacer l’économie dans la colonne du fonctionnement.',
      'Take the sign off, or move the saving to the column of running costs.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableaux 1 à 9 ; les tableaux du modèle économique ont leur propre signe',
      en: 'CCC Investment Plan template, Tables 1 to 9; the tables of the economic model have a sign of their own',
    },
  },

  check: (table) => {
    if (table.standing === undefined || !TABLES.has(table.id)) return [];
    const columns = describedAs(table.standing)?.columns ?? [];
    return cellsIn(table, ({ value }) => typeof value === 'number' && value < 0).flatMap((cell) => {
      const kind = columns.find(({ id }) => id === cell.column)?.kind;
      if (!isInTotal(cell.row) || cell.column === 'opex' || (kind !== 'money' && kind !== 'amount')) return [];
      return [{ at: cell.at, data: { row: labelOf(table, cell), value: Number(cell.cell.value) } }];
    });
  },
});
