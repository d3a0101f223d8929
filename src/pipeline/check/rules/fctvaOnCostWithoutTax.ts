import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isFctva } from '../funding';
import { operationsOf } from '../planAmounts';
import { defineRule } from '../rule';

/** CCC-110: the refund of VAT among the funders of a cost without tax. It pays the tax, which the cost does not hold. */
export const fctvaOnCostWithoutTax = defineRule({
  meta: {
    id: 'fctva-on-cost-without-tax',
    reference: 'CCC-110',
    over: 'source',
    severity: 'warning',
    title: { fr: 'FCTVA face à un coût HT', en: 'FCTVA beside a cost without tax' },
    why: {
      fr: 'Le FCTVA rembourse une TVA que le coût HT ne contient pas : l’ajouter aux financeurs finance plus que le coût.',
      en: 'FCTVA refunds a VAT that a cost without tax does not hold: adding it to the funders pays more than the cost.',
    },
    message: message(
      'FCTVA parmi les financeurs d’un coût HT, {count} fois, dont « {title} » ({value} €). Il n’est pas compté face à ce coût.',
      'FCTVA among the funders of a cost without tax, times seen: {count}, among them "{title}" (€{value}). It is not counted against that cost.',
    ),
    next: message(
      'Donner le coût TTC avec le FCTVA, ou le coût HT sans lui.',
      'Give the cost with tax and FCTVA, or the cost without tax and without it.',
    ),
    source: {
      fr: 'CCC-110 (règle du projet) ; code général des collectivités territoriales, art. L. 1615-6 : le FCTVA porte sur la dépense TTC',
      en: 'CCC-110 (rule of the project); code général des collectivités territoriales, art. L. 1615-6: FCTVA bears on expenses with tax',
    },
  },

  check: (source) => {
    const ofActions = source.actions.flatMap(({ title, budget, funding }) =>
      budget?.taxBasis !== 'HT'
        ? []
        : funding.filter(({ funder }) => isFctva(funder)).map(({ amount }) => ({ title, amount })),
    );
    const ofOperations = operationsOf(source).flatMap((row) => {
      const costs = row.filter(({ fact }) => fact.funder === undefined && fact.use !== 'excluded');
      const isWithout = costs.length > 0 && costs.every(({ fact }) => fact.amount.taxBasis === 'HT');
      return isWithout ? row.filter(({ fact }) => isFctva(fact.funder ?? '')).map(({ fact }) => fact) : [];
    });
    const found = [...ofActions, ...ofOperations].filter(({ amount }) => amount.value > 0);
    const [first] = found;
    if (first === undefined) return [];
    const data = { count: found.length, title: first.title.slice(0, 80), value: first.amount.value };
    return [{ at: cellOf(first.amount.source), data }];
  },
});
