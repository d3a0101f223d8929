import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { unreadIn } from '../unread';

/** An action number that says one action and a title that says another: asked. */
export const actionNumberDiffers = defineRule({
  meta: {
    id: 'action-number-differs',
    reference: 'CCC-051',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Deux numéros pour une action', en: 'Two numbers for one action' },
    why: {
      fr: 'Le numéro relie la fiche au plan d’une année à l’autre : s’il en dit une et le titre une autre, l’action reste hors des tableaux.',
      en: 'The number ties the action to the plan from one year to the next: if it names one action and the title another, it stays out of the tables.',
    },
    message: message('« {title} » : {doubt}.', '"{title}": {doubt}.'),
    next: message(
      'Corriger le numéro, ou celui qui ouvre le titre ; ou dire que c’est bien une action (volet Lire, ou inspect --save-mapping).',
      'Correct the number, or the one that opens the title; or say that it is one action (Read panel, or inspect --save-mapping).',
    ),
    source: {
      fr: 'CCC-051 : une fiche par action, au même nom ; la numérotation collée au titre n’est pas une clé stable',
      en: 'CCC-051: one card for each action, of the same name; a number glued to the title is no stable key',
    },
  },

  check: (action) => unreadIn(action, ['number-differs']),
});
