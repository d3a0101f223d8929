import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isOnTwoBases } from '../funding';
import { defineRule, nothing } from '../rule';

/** CCC-110: a cost with tax beside funders without, or the reverse. Not compared until settled. */
export const fundersOnOtherTaxBasis = defineRule({
  meta: {
    id: 'funders-on-other-tax-basis',
    reference: 'CCC-110',
    over: 'action',
    severity: 'warning',
    title: {
      fr: 'Un coût TTC et des financeurs HT, ou l’inverse',
      en: 'A cost with tax and funders without, or the reverse',
    },
    why: {
      fr: 'La comparaison n’a pas de sens : l’écart vaut la TVA. Un coût HT se compare à des financeurs sans FCTVA, un coût TTC à des financeurs avec FCTVA.',
      en: 'The comparison means nothing: the difference is VAT. A cost without tax is set beside funders without FCTVA, a cost with tax beside funders with it.',
    },
    message: message(
      '« {title} » : budget {basis}, financeurs {otherBasis}.',
      '"{title}": budget {basis}, funders {otherBasis}.',
    ),
    next: message('Donner le budget et les financeurs sur la même base.', 'Give budget and funders on the same basis.'),
    source: {
      fr: 'CCC-110 (règle du projet)',
      en: 'CCC-110 (rule of the project)',
    },
  },

  check: (action) => {
    const { budget, title, funding } = action;
    if (budget === undefined || funding.length === 0 || !isOnTwoBases(action)) return nothing;
    const basis = budget.taxBasis;
    return [{ at: cellOf(budget.source), data: { title, basis, otherBasis: basis === 'HT' ? 'TTC' : 'HT' } }];
  },
});
