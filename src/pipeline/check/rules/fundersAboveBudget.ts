import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { fundingOf } from '../funding';
import { agrees } from '../interval';
import { defineRule, nothing } from '../rule';

/** CCC-088: funders bring more than the action costs. */
export const fundersAboveBudget = defineRule({
  meta: {
    id: 'funders-above-budget',
    reference: 'CCC-088',
    over: 'action',
    severity: 'blocking',
    title: { fr: 'Des financeurs au-dessus du coût', en: 'Funders above the cost' },
    why: {
      fr: 'Une action ne peut pas recevoir plus qu’elle ne coûte : un financeur est compté deux fois, ou le budget est partiel.',
      en: 'An action cannot receive more than it costs: a funder is counted twice, or the budget is partial.',
    },
    message: message(
      '« {title} » : {brought} € de financeurs pour {cost} € de budget.',
      '"{title}": €{brought} from funders for a budget of €{cost}.',
    ),
    next: message(
      'Corriger le budget, ou le montant d’un financeur.',
      'Correct the budget, or the amount of a funder.',
    ),
    source: {
      fr: 'CCC-088 ; plan d’investissement CCC, tableau 9 ; classeurs d’essai TETE : budget 500, financeurs 5 999',
      en: 'CCC-088; CCC Investment Plan, table 9; TETE test workbooks: budget 500, funders 5,999',
    },
  },

  check: (action) => {
    const funding = fundingOf(action);
    if (funding === null) return nothing;
    const { cost, brought, costInterval, broughtInterval } = funding;
    if (brought <= cost.value || agrees(costInterval, broughtInterval)) return nothing;
    return [{ at: cellOf(cost.source), data: { title: action.title, brought, cost: cost.value } }];
  },
});
