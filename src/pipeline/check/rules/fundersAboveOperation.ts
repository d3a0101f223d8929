import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isFctva } from '../funding';
import { agrees } from '../interval';
import { amountsTogether, mayBe, operationsOf, type PlanAmount, weighed } from '../planAmounts';
import { defineRule } from '../rule';

/** CCC-088 in a plan of investments: the funders of an operation bring more than it costs. */
export const fundersAboveOperation = defineRule({
  meta: {
    id: 'funders-above-operation',
    reference: 'CCC-088',
    over: 'source',
    severity: 'blocking',
    title: {
      fr: 'Des financeurs au-dessus du coût d’une opération',
      en: 'Funders above the cost of an operation',
    },
    why: {
      fr: 'Une opération ne reçoit pas plus qu’elle ne coûte : un financeur est compté deux fois, ou un montant est d’une autre unité. Cela ne bloque que si l’opération paie une action du contrat.',
      en: 'An operation does not receive more than it costs: a funder is counted twice, or an amount is in another unit. It blocks only where the operation pays an action of the contract.',
    },
    message: message(
      '« {title} » : {brought} € de {count} financeurs pour un coût de {cost} €.',
      '"{title}": €{brought} from {count} funders for a cost of €{cost}.',
    ),
    next: message('Corriger le coût, ou le montant d’un financeur.', 'Correct the cost, or the amount of a funder.'),
    source: {
      fr: 'CCC-088 et CCC-110 : un coût HT se compare à des financeurs sans FCTVA',
      en: 'CCC-088 and CCC-110: a cost without tax is set beside funders without FCTVA',
    },
  },

  check: (source) =>
    operationsOf(source).flatMap((row) => {
      const cost = row.find(isCost);
      if (cost === undefined) return [];
      const isWithout = cost.fact.amount.taxBasis === 'HT';
      const funders = row.filter((one) => isFunder(one) && !(isWithout && isFctva(one.fact.funder ?? '')));
      const { value: brought, may } = amountsTogether(funders);
      const { value } = cost.fact.amount;
      if (funders.length === 0 || brought <= value || agrees(mayBe(cost), may)) return [];
      const data = { title: cost.fact.title.slice(0, 80), brought, count: funders.length, cost: value };
      return [{ at: cellOf(cost.fact.source), data, ...weighed(row) }];
    }),
});

const isCost = ({ money: { kind, moment }, fact }: PlanAmount): boolean =>
  moment === 'total' && (kind === 'estimate' || kind === 'AP') && fact.funder === undefined;

/** Grants asked for may be turned down; what stands as a total of funders is left out where it was read. */
const isFunder = ({ money: { kind, moment }, fact }: PlanAmount): boolean =>
  moment === 'total' && (kind === 'grant' || kind === 'grant-voted') && fact.use !== 'excluded';
