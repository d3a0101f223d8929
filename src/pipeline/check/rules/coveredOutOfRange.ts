import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn, isFigure, labelOf } from '../table';

/** CCC-088: a cost is covered from nothing to whole. */
export const coveredOutOfRange = defineRule({
  meta: {
    id: 'covered-out-of-range',
    reference: 'CCC-088',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Une part financée hors de 0 à 100 %', en: 'A funded share out of 0 to 100%' },
    why: {
      fr: 'La part financée d’un coût est entre 0 et 100 % : au-delà, des financeurs dépassent le coût.',
      en: 'The funded share of a cost is between 0 and 100%: above, funders exceed the cost.',
    },
    message: message('{row} : {percent} % du coût financé.', '{row}: {percent}% of the cost funded.'),
    next: message('Corriger la part, ou le coût qu’elle couvre.', 'Correct the share, or the cost that it covers.'),
    source: {
      fr: 'CCC-088 ; modèle de plan d’investissement CCC, tableau 9 : « % of Costs Covered »',
      en: 'CCC-088; CCC Investment Plan template, Table 9: "% of Costs Covered"',
    },
  },

  check: (table) =>
    table.standing === undefined || table.id !== 'IP-9'
      ? []
      : [...table.rows.keys()].flatMap((row) => {
          const cell = cellIn(table, row, 'covered');
          if (!isFigure(cell) || (cell.cell.value >= 0 && cell.cell.value <= 1)) return [];
          const percent = Math.round(cell.cell.value * 1000) / 10;
          return [{ at: cell.at, data: { row: labelOf(table, cell), percent } }];
        }),
});
