import { message } from '../domain/message';

/** Who decided, and when (pane/words, section 5). */
export const signatureWords = {
  both: message('Décidé par {by} le {day}.', 'Decided by {by} on {day}.'),
  day: message('Décidé le {day}.', 'Decided on {day}.'),
  name: message('Décidé par {by}.', 'Decided by {by}.'),
} as const;
