import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { agrees, sumOf, totalOfRows } from '../interval';
import { defineRule } from '../rule';
import { labelOf, rounded } from '../table';

/** Columns of amounts, of inventories and of gaps. */
const COLUMNS = ['total', 'scope1', 'baseline', 'bau', 'remaining'] as const;
const IN_ALL = /\bincl\w*\b.*\b(?:ippu|afolu)\b|^(?:other|autres?) \(.*(?:ippu|afolu)/;
const APART = /^(?:ippu|afolu|industrial process|agricult)/;

/** CCC-100: "Other (incl. IPPU & AFOLU)" of the economic model holds IPPU and AFOLU of the inventory: never added in one column. */
export const sectorViewsMixed = defineRule({
  meta: {
    id: 'sector-views-mixed',
    reference: 'CCC-100',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Deux découpages de secteurs additionnés', en: 'Two sector views added up' },
    why: {
      fr: 'La ligne « Autres » du modèle économique contient déjà les procédés industriels et l’agriculture : les ajouter les compte deux fois.',
      en: 'The "Other" row of the economic model holds industrial processes and agriculture already: adding them counts them twice.',
    },
    message: message(
      '« {row} » s’ajoute dans le total à « {other} », qui la contient déjà.',
      '"{row}" is added in the total to "{other}", which holds it already.',
    ),
    next: message(
      'Garder un seul découpage : retirer cette ligne du total, ou la ligne qui la contient.',
      'Keep one sector view: take this row out of the total, or the row that holds it.',
    ),
    source: {
      fr: 'CCC-100 ; vues sectorielles du contrat : inventaire et modèle économique ne se mêlent jamais',
      en: 'CCC-100; sector views of the contract: inventory and economic model are never mixed',
    },
  },

  check: (table) => {
    const rows = table.standing?.rows.filter(({ id }) => id !== 'total' && !id.startsWith('subtotal')) ?? [];
    const all = rows.find(({ text }) => IN_ALL.test(plain(text)));
    const apart = rows.filter((row) => row !== all && APART.test(plain(row.text)));
    if (all === undefined || apart.length === 0) return [];
    return COLUMNS.flatMap((column) => {
      const total = figureIn(table, 'total', column);
      const own = rows.flatMap(({ id }) => figureIn(table, id, column) ?? []);
      const twice = apart.flatMap(({ id }) => figureIn(table, id, column) ?? []).filter(({ cell }) => cell.value !== 0);
      const held = figureIn(table, all.id, column);
      if (total === null || held === null || held.cell.value === 0) return [];
      if (!agrees(totalOfRows(rounded(total), own.length), sumOf(own.map(rounded)))) return [];
      return twice.map((cell) => ({ at: cell.at, data: { row: labelOf(table, cell), other: labelOf(table, held) } }));
    }).slice(0, apart.length);
  },
});
