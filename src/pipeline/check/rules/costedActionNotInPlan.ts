import { message } from '../../../domain/message';
import { costedIn } from '../costed';
import { textsIn } from '../listed';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

/** Where the action plan says costs, and where the investment plan does. */
const OF_ACTIONS: readonly string[] = ['B-2.2', 'C-3.1'];

/** CCC-080: every action with a cost in the action plan is in Table 6 of the investment plan, and the reverse. */
export const costedActionNotInPlan = defineRule({
  meta: {
    id: 'costed-action-not-in-plan',
    reference: 'CCC-080',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une action chiffrée dans un seul des deux plans', en: 'An action costed in one plan only' },
    why: {
      fr: 'Le plan d’investissement reprend chaque action qui a un coût : le lecteur additionne l’un et doit retrouver l’autre.',
      en: 'The investment plan takes up each action that has a cost: the reader adds up one and must find the other.',
    },
    message: message(
      '« {name} » a un coût ici, et n’est pas dans {table}.',
      '"{name}" has a cost here, and is not in {table}.',
    ),
    next: message(
      'Ajouter l’action dans l’autre tableau, ou lui donner le même nom.',
      'Add the action to the other table, or give it the same name.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, C-3.1 : « to be unpacked in Investment Plan » ; plan d’investissement, tableaux 6 et 8',
      en: 'CCC Action Plan template, C-3.1: "to be unpacked in Investment Plan"; Investment Plan, Tables 6 and 8',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const plan = tables.filter(({ id }) => OF_ACTIONS.includes(id));
    const costing = tables.filter(({ id }) => id === 'IP-6');
    if (plan.length === 0 || costing.length === 0) return nothing; // one of them may stand in another file
    const [inPlan, inCosting] = [textsIn(plan, 'name'), textsIn(costing, 'action')];
    const named = (part: string) => tables.find(({ id }) => id === part)?.standing?.number || part;
    return [
      ...costedIn(plan, 'name', ['cost'], inCosting, named('IP-6')),
      ...costedIn(costing, 'action', ['capex', 'opex'], inPlan, plan.map(({ id }) => id).join(', ')),
    ];
  },
});
