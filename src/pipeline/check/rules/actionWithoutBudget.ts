import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { lackingBesideOthers } from '../lacking';

/** An action with neither budget nor funders, in a plan where others have one. */
export const actionWithoutBudget = defineRule({
  meta: {
    id: 'action-without-budget',
    reference: 'CCC-080',
    over: 'source',
    severity: { draft: 'information', ready: 'warning' },
    title: { fr: 'Une action sans budget', en: 'An action without a budget' },
    why: {
      fr: 'Le plan d’investissement reprend chaque action avec son coût : sans budget, le lecteur demandera qui paie.',
      en: 'The investment plan takes up each action with its cost: without a budget, the reader will ask who pays.',
    },
    message: message('« {title} » n’a ni budget ni financeur.', '"{title}" has neither budget nor funder.'),
    next: message(
      'Écrire le budget prévisionnel, ou dire qu’il n’est pas encore estimé.',
      'Write the planned budget, or say that it is not estimated yet.',
    ),
    source: {
      fr: 'Plan d’investissement CCC, tableau 6 (consigne) : tous les coûts prévus d’ici 2030 ; CCC-080',
      en: 'CCC Investment Plan, table 6 (guideline): all anticipated costs to 2030; CCC-080',
    },
  },

  check: (source) => lackingBesideOthers(source, ({ budget, funding }) => budget !== undefined || funding.length > 0),
});
