import { cellOf, type TaxBasis } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** CCC-110: budgets with and without tax in one plan. Grants and own funds carry no tax and are not looked at. */
export const mixedTaxBases = defineRule({
  meta: {
    id: 'mixed-tax-bases',
    reference: 'CCC-110',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Des coûts HT et des coûts TTC dans un même tableau', en: 'Costs with and without tax in one table' },
    why: {
      fr: 'Additionner du HT et du TTC donne un montant qui n’est ni l’un ni l’autre.',
      en: 'Adding amounts with and without tax gives an amount that is neither.',
    },
    message: message(
      'Budgets {basis} : {count}, dont celui-ci ({value} €) ; budgets {otherBasis} : {others}.',
      'Budgets {basis}: {count}, among them this one (€{value}); budgets {otherBasis}: {others}.',
    ),
    next: message(
      'Donner tous les coûts sur la même base, ou laisser la base d’origine dite ligne par ligne (réglage « coûts »).',
      'Give every cost on one basis, or keep the basis said line by line (setting "costs").',
    ),
    source: {
      fr: 'CCC-110 (règle du projet) : budget principal TTC, budgets annexes HT',
      en: 'CCC-110 (rule of the project): main budget with tax, annex budgets without',
    },
  },

  check: ({ actions }) => {
    const isMet = (basis: TaxBasis) => actions.some(({ budget }) => budget?.taxBasis === basis);
    if (!isMet('HT') || !isMet('TTC')) return nothing;
    const budgets = actions.filter((action) => !isSetAside(action)).flatMap(({ budget }) => budget ?? []);
    const on = (basis: TaxBasis) => budgets.filter(({ taxBasis }) => taxBasis === basis);
    const [fewer, more] = [on('HT'), on('TTC')].sort((a, b) => a.length - b.length);
    const [first, other] = [fewer?.[0], more?.[0]];
    if (fewer === undefined || first === undefined || other === undefined) return nothing;
    const { value, taxBasis: basis, source } = first;
    const data = { count: fewer.length, others: more?.length ?? 0, basis, otherBasis: other.taxBasis, value };
    return [{ at: cellOf(source), data }];
  },
});
