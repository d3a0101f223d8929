import { OTHER_BODY } from '../../../catalogue/otherBodies';
import { type Action, cellOf, type Investment } from '../../../domain/fact';
import { actionsIn, investmentsIn } from '../../../domain/factsByKind';
import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** The plan of actions books an action to the city alone, the plan of investments shows what the State, the region or others bring. */
export const fundersDifferFromPlan = defineRule({
  meta: {
    id: 'funders-differ-from-plan',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une action payée par la ville seule ?', en: 'An action that the city alone pays?' },
    why: {
      fr: 'Deux plans d’une même ville disent deux financements : le lecteur ne sait plus qui paie, et la part de la ville est trop grande.',
      en: 'Two plans of one city tell two fundings: the reader no longer knows who pays, and the part of the city is too large.',
    },
    message: message(
      '« {title} » : tout le coût est à la ville ({own} €), mais le plan d’investissement a {brought} € de {funder}.',
      '"{title}": all the cost is the city’s (€{own}), but the plan of investments has €{brought} from {funder}.',
    ),
    next: message(
      'Reprendre ce financeur dans la fiche et baisser la part de la ville, ou corriger le plan d’investissement.',
      'Take this funder up in the action’s record and lower the part of the city, or correct the plan of investments.',
    ),
    source: {
      fr: 'Plan d’investissement CCC, tableau 9 : ce que la ville paie, ce que d’autres paient, et qui ; CCC-088',
      en: 'CCC Investment Plan, Table 9: what the city pays, what others pay, and who; CCC-088',
    },
  },

  check: ({ dossier: { facts } }) => {
    const brought = new Map<string, Investment>();
    for (const one of investmentsIn(facts)) {
      const isOthers = one.funder !== undefined && OTHER_BODY.test(plain(one.funder)) && one.amount.value > 0;
      if (isOthers && one.use === 'used')
        for (const { action } of one.actions) brought.set(action, brought.get(action) ?? one);
    }
    if (brought.size === 0) return nothing;
    return actionsIn(facts).flatMap((action) => {
      const other = brought.get(action.id);
      const own = isSetAside(action) ? null : ownOf(action);
      if (other === undefined || own === null) return [];
      const data = { title: action.title, own, brought: other.amount.value, funder: other.funder ?? '' };
      return [{ at: cellOf(action.funding[0]?.amount.source ?? action.source), data }];
    });
  },
});

/** What the city brings where it pays all, in euros; `null` where another funder is named, or a part of the cost has none. */
function ownOf({ budget, funding }: Action): number | null {
  if (budget === undefined || funding.length === 0) return null;
  if (funding.some(({ funder }) => OTHER_BODY.test(plain(funder)))) return null;
  const own = funding.reduce((sum, { amount }) => sum + amount.value, 0);
  return own >= budget.value ? own : null;
}
