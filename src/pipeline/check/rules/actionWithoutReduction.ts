import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { lackingBesideOthers } from '../lacking';

/** An action without an estimated reduction, in a plan where others have one: column 5 of the gap misses it. */
export const actionWithoutReduction = defineRule({
  meta: {
    id: 'action-without-reduction',
    reference: 'CCC-053',
    over: 'source',
    severity: 'information',
    title: { fr: 'Une action sans réduction estimée', en: 'An action without an estimated reduction' },
    why: {
      fr: 'La colonne 5 de l’écart d’émissions additionne les réductions des actions : celle-ci n’y compte pas.',
      en: 'Column 5 of the emissions gap adds up the reductions of the actions: this one does not count in it.',
    },
    message: message(
      '« {title} » n’a pas de réduction d’émissions estimée.',
      '"{title}" has no estimated emissions reduction.',
    ),
    next: message(
      'Écrire la réduction annuelle en 2030 (t CO₂e/an), ou dire qu’elle n’est pas estimée (NE).',
      'Write the yearly reduction in 2030 (t CO₂e/year), or say that it is not estimated (NE).',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « GHG emissions reduction estimate (total) per emission source sector »',
      en: 'CCC Action Plan template, B-2.2: "GHG emissions reduction estimate (total) per emission source sector"',
    },
  },

  check: (source) => lackingBesideOthers(source, ({ reduction }) => reduction !== undefined),
});
