import { levelIn, passedBound } from '../../../domain/localRules';
import { message } from '../../../domain/message';
import { fieldCell } from '../actionCell';
import { defineRule, nothing } from '../rule';

/** The budget of an action outside the bounds that people's own rules give (`--rules`). */
export const localBudgetOutside = defineRule({
  meta: {
    id: 'local-budget-outside',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Un budget hors des bornes d’une règle locale', en: 'A budget outside the bounds of a local rule' },
    why: {
      fr: 'Des règles ont été ajoutées à ce contrat, par la ville ou par le groupe miroir : ce budget n’est pas dans leurs bornes.',
      en: 'Rules were added to this contract, by the city or by the Mirror Group: this budget is not within their bounds.',
    },
    message: message(
      '« {title} » : {value} €, borne {bound} € de « {asker} » : {asked}.',
      '"{title}": €{value}, bound €{bound} of "{asker}": {asked}.',
    ),
    next: message('Vérifier le montant et son unité, ou justifier.', 'Check the amount and its unit, or justify it.'),
    source: { fr: 'Règles locales du contrat (--rules)', en: 'Local rules of the contract (--rules)' },
  },

  check: (action, { localRules, stage }) => {
    const { title, budget } = action;
    if (localRules?.budgets === undefined || budget === undefined) return nothing;
    return localRules.budgets.flatMap((rule) => {
      const passed = passedBound(budget.value, rule);
      if (passed === null) return [];
      return [
        {
          at: fieldCell(action, 'budget'),
          data: { title, value: budget.value, bound: passed.bound, asker: localRules.name, asked: rule.why },
          severity: levelIn(rule, stage),
        },
      ];
    });
  },
});
