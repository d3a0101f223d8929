import type { Bilingual } from '../domain/message';

/** What stands in a pack where personal data stood. */
export const packMarks = {
  name: { fr: '[nom non transmis]', en: '[name not transmitted]' },
  email: { fr: '[adresse non transmise]', en: '[address not transmitted]' },
  phone: { fr: '[numéro non transmis]', en: '[number not transmitted]' },
} as const satisfies Record<string, Bilingual>;
