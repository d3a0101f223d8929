import { message } from '../../../domain/message';
import { fieldCell } from '../actionCell';
import { defineRule, nothing } from '../rule';

const ON_HOLD: readonly string[] = ['paused', 'blocked', 'to-discuss'];

/** Decided once, and not sure to be done: kept, and said. */
export const actionOnHold = defineRule({
  meta: {
    id: 'action-on-hold',
    over: 'action',
    severity: 'information',
    title: { fr: 'Une action en pause, bloquée ou à discuter', en: 'An action on hold, blocked or to be discussed' },
    why: {
      fr: 'Son coût et sa réduction comptent dans les tableaux : le lecteur demandera si elle se fera d’ici 2030.',
      en: 'Its cost and its reduction count in the tables: the reader will ask whether it will be done by 2030.',
    },
    message: message(
      '« {title} » : statut « {status} », comptée dans les tableaux.',
      '"{title}": status "{status}", counted in the tables.',
    ),
    next: message(
      'Confirmer qu’elle sera menée d’ici 2030, ou la dire abandonnée.',
      'Confirm that it will be carried out by 2030, or say that it is abandoned.',
    ),
    source: {
      fr: 'Statuts TETE : « En pause », « Bloqué », « À discuter »',
      en: 'TETE statuses: "En pause", "Bloqué", "À discuter"',
    },
  },

  check: (action) => {
    const { title, status = '' } = action;
    if (!ON_HOLD.includes(status)) return nothing;
    return [{ at: fieldCell(action, 'status'), data: { title, status } }];
  },
});
