import { message } from '../../domain/message';

/** Answers of before that wait since their table has changed: words of a page that is fetched when it is opened. */
export const againWords = {
  line: message(
    'Voici ce qui avait été décidé. Rien n’est repris sans vous : vérifiez, puis reprenez ce qui tient encore.',
    'This is what had been decided. Nothing is taken again without you: check, then take what still holds.',
  ),
  otherwise: message('lu aujourd’hui : {meaning}', 'read today: {meaning}'),
  none: message('Plus rien à confirmer.', 'Nothing left to confirm.'),
} as const;

export const againCounts = {
  takeAll: {
    one: message('Reprendre cette réponse', 'Take this answer again'),
    many: message('Reprendre les {count}', 'Take all {count} again'),
  },
  takeTable: {
    one: message('Reprendre celle de ce tableau', 'Take the one of this table'),
    many: message('Reprendre les {count} de ce tableau', 'Take the {count} of this table'),
  },
} as const;
