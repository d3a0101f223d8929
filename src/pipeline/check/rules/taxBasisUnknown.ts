import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** CCC-110: budgets that say neither HT nor TTC. Said once per table. */
export const taxBasisUnknown = defineRule({
  meta: {
    id: 'tax-basis-unknown',
    reference: 'CCC-110',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des budgets sans HT ni TTC', en: 'Budgets neither with nor without tax' },
    why: {
      fr: 'Un coût HT et un coût TTC ne s’additionnent pas : sans base dite, le lecteur ne sait pas ce qu’il additionne.',
      en: 'Costs with and without tax do not add up: with no basis said, the reader cannot tell what is added.',
    },
    message: message(
      'Budgets qui ne disent ni HT ni TTC : {count} ; le premier ici, {value} €.',
      'Budgets that do not say whether tax is included: {count}; the first here, €{value}.',
    ),
    next: message(
      'Écrire HT ou TTC dans l’en-tête de la colonne du budget.',
      'Write HT or TTC in the heading of the budget column.',
    ),
    source: {
      fr: 'CCC-110 (règle du projet) ; TETE, export « Montant (TTC) » contenant du HT',
      en: 'CCC-110 (rule of the project); TETE, export "Montant (TTC)" holding amounts without tax',
    },
  },

  check: ({ actions, investments }) => {
    const unsaid = actions
      .filter((action) => !isSetAside(action))
      .flatMap(({ budget }) => (budget?.taxBasis === 'unknown' ? [budget] : []))
      .concat(
        investments.flatMap(({ use, amount }) => (use !== 'excluded' && amount.taxBasis === 'unknown' ? [amount] : [])),
      );
    const [first] = unsaid;
    return first === undefined
      ? nothing
      : [{ at: cellOf(first.source), data: { count: unsaid.length, value: first.value } }];
  },
});
