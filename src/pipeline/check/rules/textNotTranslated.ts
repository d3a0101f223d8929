import { addressOf } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

/** CCC-117: each text that is sent has its translation, in contracts that have two languages. */
export const textNotTranslated = defineRule({
  meta: {
    id: 'text-not-translated',
    reference: 'CCC-117',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Des textes à traduire', en: 'Texts to translate' },
    why: {
      fr: 'Les lecteurs de la Commission lisent l’anglais : un texte sans traduction, ou qui a changé depuis, ne sera pas lu.',
      en: 'The Commission’s readers read English: a text without a translation, or changed since, will not be read.',
    },
    message: message(
      'Textes de ce tableau à traduire ou à relire : {count}, dont « {text} ».',
      'Texts of this table to translate or to review: {count}, among them "{text}".',
    ),
    next: message(
      'Écrire la traduction à côté du texte, ou envoyer le fichier des textes au traducteur.',
      'Write the translation beside the text, or send the file of texts to the translator.',
    ),
    source: {
      fr: 'CCC-117 (règle du projet) : chaque texte envoyé a sa version anglaise',
      en: 'CCC-117 (rule of the project): each text that is sent has its English version',
    },
  },

  check: ({ plan }) => {
    if (!plan.columns.some(({ translates }) => translates !== undefined)) return nothing;
    const waiting = plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, col) => {
        const translation = cell?.translation;
        if (translation === undefined || translation.state === 'translated') return [];
        return [{ at: { sheet: plan.name, address: addressOf(row, col) }, text: translation.of }];
      }),
    );
    const [first] = waiting;
    return first === undefined
      ? nothing
      : [{ at: first.at, data: { count: waiting.length, text: first.text.slice(0, 80) } }];
  },
});
