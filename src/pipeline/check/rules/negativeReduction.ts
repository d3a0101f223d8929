import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { unreadIn } from '../unread';

/** CCC-055: a plan that writes its reductions as negatives is read with the sign changed, and it is said. */
export const negativeReduction = defineRule({
  meta: {
    id: 'negative-reduction',
    reference: 'CCC-055',
    over: 'action',
    severity: 'information',
    title: { fr: 'Une réduction écrite en négatif', en: 'A reduction written as a negative' },
    why: {
      fr: 'Une réduction est un nombre positif : le signe de la source est changé, et le lecteur doit pouvoir le retrouver.',
      en: 'A reduction is a positive number: the sign of the source is changed, and the reader must be able to find it.',
    },
    message: message('« {title} » : {doubt}.', '"{title}": {doubt}.'),
    next: message(
      'Rien à faire si c’est bien une baisse ; sinon, corriger la case.',
      'Nothing to do if it is a fall; if not, correct the cell.',
    ),
    source: { fr: 'CCC-055 ; contrat de Bordeaux : « −96 ktCO2e »', en: 'CCC-055; contract of Bordeaux: "−96 ktCO2e"' },
  },

  check: (action) => unreadIn(action, ['reduction-negative']),
});
