import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn, labelOf } from '../table';

const YEARLY = /(?:\/|\bper |\bpar |\bby )\s?(?:years?|annum|ans?|annee)\b|\b(?:yearly|annual(?:ly)?|annuels?|p\.a\.)/;
const CAPEX = /\b(?:capex|invest\w*)\b/;
const OPEX = /\b(?:opex|operat\w+|running|fonctionnement|exploitation)\b/;

/** CCC-081: what is spent once and what is spent every year stand in two cells; one text that holds both is no figure. */
export const capexOpexOneCell = defineRule({
  meta: {
    id: 'capex-opex-one-cell',
    reference: 'CCC-081',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Investissement et fonctionnement dans une case', en: 'Capex and opex in one cell' },
    why: {
      fr: 'L’investissement se paie une fois, le fonctionnement chaque année : dans une même case, aucun total n’est juste.',
      en: 'Capex is paid once, opex every year: in one cell, no total is right.',
    },
    message: message('{row} : « {text} » dans la colonne « {column} ».', '{row}: "{text}" in the column "{column}".'),
    next: message(
      'Écrire l’investissement dans sa colonne, et le coût annuel dans celle du fonctionnement.',
      'Write the capex in its column, and the yearly cost in that of operational costs.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, consigne du tableau 6 : capex et opex annuel ; « €5,000/year » en capex',
      en: 'CCC Investment Plan template, guideline of Table 6: capex and yearly opex; "€5,000/year" under capex',
    },
  },

  check: (table) =>
    table.standing === undefined || !['IP-6', 'IP-7'].includes(table.id)
      ? []
      : table.standing.cells.flatMap(({ row, column, written }) => {
          if (typeof written !== 'string' || (column !== 'capex' && column !== 'opex')) return [];
          const said = plain(written);
          const isYearly = column === 'capex' && YEARLY.test(said) && /\d/.test(said);
          const cell = cellIn(table, row, column);
          if (cell === null || !(isYearly || (CAPEX.test(said) && OPEX.test(said)))) return [];
          const heading = table.standing?.columns.find(({ id }) => id === column)?.text ?? column;
          return [{ at: cell.at, data: { row: labelOf(table, cell), text: written, column: heading } }];
        }),
});
