import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { fundingOf } from '../funding';
import { agrees } from '../interval';
import { defineRule, nothing } from '../rule';

/** CCC-088: part of the cost has no funder yet. A plan in progress, to be said. */
export const fundersBelowBudget = defineRule({
  meta: {
    id: 'funders-below-budget',
    reference: 'CCC-088',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Une part du coût sans financeur', en: 'Part of the cost without a funder' },
    why: {
      fr: 'Le plan d’investissement dit qui paie : la part sans financeur est ce que les lecteurs chercheront d’abord.',
      en: 'The investment plan says who pays: the part without a funder is what readers look for first.',
    },
    message: message(
      '« {title} » : {missing} € sans financeur ({brought} € trouvés pour {cost} € de budget).',
      '"{title}": €{missing} without a funder (€{brought} found for a budget of €{cost}).',
    ),
    next: message(
      'Nommer une source pour le reste, ou écrire « à financer » et justifier.',
      'Name a source for the rest, or write "to be funded" and justify it.',
    ),
    source: {
      fr: 'CCC-088 ; plan d’investissement CCC, tableau 9 : « % of Costs Covered »',
      en: 'CCC-088; CCC Investment Plan, table 9: "% of Costs Covered"',
    },
  },

  check: (action) => {
    const funding = fundingOf(action);
    if (funding === null) return nothing;
    const { cost, brought, costInterval, broughtInterval } = funding;
    if (brought >= cost.value || agrees(costInterval, broughtInterval)) return nothing;
    const data = { title: action.title, missing: cost.value - brought, brought, cost: cost.value };
    return [{ at: cellOf(cost.source), data }];
  },
});
