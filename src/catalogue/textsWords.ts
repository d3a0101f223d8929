import { type Bilingual, message } from '../domain/message';
import type { TranslationState } from '../domain/translation';

/** States of a translation, in words: what the translator's file shows, and reads back. */
export const statesSaid: Readonly<Record<TranslationState, Bilingual>> = {
  'to-translate': { fr: 'à traduire', en: 'to translate' },
  'to-review': { fr: 'à relire', en: 'to review' },
  translated: { fr: 'traduit', en: 'translated' },
};

/** Why a line of a translator's file is not taken. */
export const refusedLines = {
  'unknown-key': message(
    'ligne {line} : « {key} » n’est aucun texte de ce contrat. Reprenez la clé du fichier d’origine.',
    'line {line}: "{key}" is no text of this contract. Take the key of the first file.',
  ),
  'text-changed': message(
    'ligne {line} : le texte de {key} a changé depuis ce fichier. Refaites-le par texts --out, puis traduisez-le de nouveau.',
    'line {line}: the text of {key} has changed since this file. Make it again with texts --out, then translate it again.',
  ),
  blank: message('ligne {line} : {key} n’est pas traduit.', 'line {line}: {key} is not translated.'),
  'error-value': message(
    'ligne {line} : le tableur a pris la traduction de {key} pour une formule. Écrivez-la de nouveau, une apostrophe devant.',
    'line {line}: the spreadsheet took the translation of {key} for a formula. Write it again, an apostrophe before it.',
  ),
  twice: message(
    'ligne {line} : {key} est déjà plus haut ; la première ligne compte.',
    'line {line}: {key} stands above already; the first line counts.',
  ),
} as const;

/** What the command `texts` says. */
export const textsWords = {
  written: {
    one: message('{count} texte écrit dans {out}.', '{count} text written in {out}.'),
    many: message('{count} textes écrits dans {out}.', '{count} texts written in {out}.'),
  },
  taken: {
    one: message('{count} traduction reprise dans {out}.', '{count} translation taken into {out}.'),
    many: message('{count} traductions reprises dans {out}.', '{count} translations taken into {out}.'),
  },
  counts: message(
    'Dans les tableaux : {count} cases à traduire, {review} à relire.',
    'In the tables: {count} cells to translate, {review} to review.',
  ),
  none: message(
    'Aucun texte à traduire : vos feuilles ne donnent pas encore de texte aux tableaux.',
    'No text to translate: your sheets give the tables no text yet.',
  ),
  untranslated: {
    one: message(
      '{count} texte n’est pas traduit : il reste tel quel dans les documents.',
      '{count} text is not translated: it stays as it is in the documents.',
    ),
    many: message(
      '{count} textes ne sont pas traduits : ils restent tels quels dans les documents.',
      '{count} texts are not translated: they stay as they are in the documents.',
    ),
  },
  refused: {
    one: message('{count} ligne n’est pas reprise :', '{count} line is not taken:'),
    many: message('{count} lignes ne sont pas reprises :', '{count} lines are not taken:'),
  },
  others: message('… et {count} autres (--json les donne toutes).', '… and {count} others (--json gives them all).'),
} as const;
