import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { typedFunding } from '../typedFunding';

/** CCC-088 on a typed table of the investment plan: funders that the city added do not pass the cost, running costs to 2030 included. */
export const typedFundersAboveCost = defineRule({
  meta: {
    id: 'typed-funders-above-cost',
    reference: 'CCC-088',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Des financeurs au-delà du coût', en: 'Funders above the cost' },
    why: {
      fr: 'Une action ne peut pas recevoir plus qu’elle ne coûte : un financeur est compté deux fois, ou le coût est partiel.',
      en: 'An action cannot receive more than it costs: a funder is counted twice, or the cost is partial.',
    },
    message: message(
      '{row} : {funders} de financeurs pour un coût de {cost}.',
      '{row}: {funders} from funders for a cost of {cost}.',
    ),
    next: message(
      'Vérifier les montants : un cofinancement déjà compté, une autre unité, un coût incomplet.',
      'Check the amounts: co-funding counted already, another unit, an incomplete cost.',
    ),
    source: {
      fr: 'CCC-088 ; modèle de plan d’investissement CCC, tableaux 6 et 9',
      en: 'CCC-088; CCC Investment Plan template, Tables 6 and 9',
    },
  },

  check: (table) =>
    typedFunding(table).flatMap(({ at: { address }, row, cost, funders, most, brought }) =>
      brought.low > most.high ? [{ at: { sheet: table.plan.name, address }, data: { row, funders, cost } }] : [],
    ),
});
