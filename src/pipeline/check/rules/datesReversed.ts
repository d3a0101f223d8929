import { message } from '../../../domain/message';
import { fieldCell } from '../actionCell';
import { defineRule, nothing } from '../rule';

const ISO_DATE = /^\d{4}(-\d\d){0,2}$/;

/** An action that ends before it starts. */
export const datesReversed = defineRule({
  meta: {
    id: 'dates-reversed',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Une action qui finit avant de commencer', en: 'An action that ends before it starts' },
    why: {
      fr: 'Le calendrier d’une fiche sert au suivi : deux dates inversées le rendent faux.',
      en: 'The schedule of an action is what follow-up rests on: two swapped dates make it wrong.',
    },
    message: message('« {title} » : début {start}, fin {end}.', '"{title}": starts {start}, ends {end}.'),
    next: message('Corriger la date de début ou la date de fin.', 'Correct the start date or the end date.'),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, B-2.2 : « resources, timelines, milestones »',
      en: 'CCC Action Plan template, V2, B-2.2: "resources, timelines, milestones"',
    },
  },

  check: (action) => {
    const { title, start, end } = action;
    if (start === undefined || end === undefined || end >= start) return nothing;
    if (!ISO_DATE.test(start) || !ISO_DATE.test(end)) return nothing;
    const length = Math.min(start.length, end.length); // 2024 and 2024-05 are not in order
    if (end.slice(0, length) >= start.slice(0, length)) return nothing;
    return [{ at: fieldCell(action, 'end'), data: { title, start, end } }];
  },
});
