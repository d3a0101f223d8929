import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { lackingBesideOthers } from '../lacking';

/** An action that nobody leads, in a plan where others have a lead. */
export const actionWithoutLead = defineRule({
  meta: {
    id: 'action-without-lead',
    over: 'source',
    severity: { draft: 'information', ready: 'warning' },
    title: { fr: 'Une action sans pilote', en: 'An action without a lead' },
    why: {
      fr: 'La fiche-action du contrat demande qui la met en œuvre ; une action sans pilote ne paraît pas décidée.',
      en: 'The contract’s action outline asks who implements it; an action without a lead does not look decided.',
    },
    message: message('« {title} » n’a pas de pilote.', '"{title}" has no lead.'),
    next: message('Écrire la direction ou la structure pilote.', 'Write the leading department or body.'),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « Responsible bodies/person for implementation »',
      en: 'CCC Action Plan template, B-2.2: "Responsible bodies/person for implementation"',
    },
  },

  check: (source) => lackingBesideOthers(source, ({ lead }) => lead !== undefined),
});
