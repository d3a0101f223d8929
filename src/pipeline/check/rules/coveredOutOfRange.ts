import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { coveredColumns } from '../typedFunding';

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

  check: (table) => {
    const { standing, plan } = table;
    const own = standing?.table === 'IP-9' ? standing.cells.filter(({ column }) => column === 'covered') : [];
    return [...own, ...coveredColumns(table).flatMap(({ cells }) => cells)].flatMap(({ row, address, value }) => {
      if (typeof value !== 'number' || (value >= 0 && value <= 1)) return [];
      const label = standing?.rows.find(({ id }) => id === row)?.text ?? row;
      const percent = Math.round(value * 1000) / 10;
      return [{ at: { sheet: plan.name, address }, data: { row: label, percent } }];
    });
  },
});
