import { message } from '../domain/message';

/** Words on the two languages of the contract's texts, in the written sheets. */
export const translationWords = {
  toTranslate: message('Textes à traduire', 'Texts to translate'),
  toReview: message('Traductions à relire', 'Translations to review'),
  note: message(
    'Cases mauves : textes à traduire ({count}) ; en italique, traductions à relire, leur texte a changé ({review}).',
    'Purple cells: texts to translate ({count}); in italics, translations to review, whose text has changed ({review}).',
  ),
} as const;
