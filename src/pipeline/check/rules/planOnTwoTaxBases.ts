import { cellOf, type Investment } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

/** CCC-110: a plan of investments with amounts with and without tax, said so that nobody adds them up. */
export const planOnTwoTaxBases = defineRule({
  meta: {
    id: 'plan-on-two-tax-bases',
    reference: 'CCC-110',
    over: 'source',
    severity: 'information',
    title: {
      fr: 'Un plan d’investissement en HT et en TTC',
      en: 'A plan of investments with and without tax',
    },
    why: {
      fr: 'Budget principal en TTC et budgets annexes en HT se suivent : leurs sommes ne se comparent pas, un total qui les mêle n’est ni l’un ni l’autre.',
      en: 'The main budget with tax and annex budgets without stand together: their sums do not compare, a total of both is neither.',
    },
    message: message(
      'Montants {basis} : {count}, dont celui-ci ({value} €) ; montants {otherBasis} : {others}. Ils ne sont jamais additionnés.',
      'Amounts {basis}: {count}, among them this one (€{value}); amounts {otherBasis}: {others}. They are never added up.',
    ),
    next: message(
      'Rien à faire si c’est voulu (budgets annexes) ; sinon, corriger la colonne HT/TTC, l’en-tête ou la note.',
      'Nothing to do if it is meant (annex budgets); otherwise correct the column of tax bases, the heading or the note.',
    ),
    source: {
      fr: 'CCC-110 (règle du projet) : budget principal TTC, budgets annexes HT',
      en: 'CCC-110 (rule of the project): main budget with tax, annex budgets without',
    },
  },

  check: ({ investments }) => {
    const costs = investments.filter(({ use }) => use !== 'excluded');
    const on = (basis: 'HT' | 'TTC'): readonly Investment[] => costs.filter(({ amount }) => amount.taxBasis === basis);
    const [fewer, more] = [on('HT'), on('TTC')].sort((a, b) => a.length - b.length);
    const [first, other] = [fewer?.[0], more?.[0]];
    if (fewer === undefined || first === undefined || other === undefined) return nothing;
    const { value, taxBasis: basis } = first.amount;
    const data = { basis, otherBasis: other.amount.taxBasis, count: fewer.length, others: more?.length ?? 0, value };
    return [{ at: cellOf(first.source), data }];
  },
});
