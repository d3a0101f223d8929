import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { unreadIn } from '../unread';

/** A plan that stands twice: the second copy is left out, or asked where its figures differ. */
export const actionInTwoPlans = defineRule({
  meta: {
    id: 'action-in-two-plans',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une action dans deux plans', en: 'An action in two plans' },
    why: {
      fr: 'La même action dans deux feuilles ne compte qu’une fois, avec son coût et sa réduction.',
      en: 'The same action in two sheets counts once, with its cost and its reduction.',
    },
    message: message('« {title} » : {doubt}.', '"{title}": {doubt}.'),
    next: message(
      'Dire laquelle garder (volet Lire, ou inspect --save-mapping), ou ne garder qu’une des deux feuilles, ou préciser les titres.',
      'Say which one to keep (Read panel, or inspect --save-mapping), or keep only one of the two sheets, or make the titles more precise.',
    ),
    source: {
      fr: 'Modèles TETE de 2023 à 2025 : « Import flash » et « Import complet » dans un même classeur',
      en: 'TETE templates of 2023 to 2025: "Import flash" and "Import complet" in one workbook',
    },
  },

  check: ({ actions }) => actions.flatMap((action) => unreadIn(action, ['same-action', 'other-action'])),
});
