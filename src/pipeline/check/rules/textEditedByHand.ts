import { message } from '../../../domain/message';
import { handEditedIn } from '../handEdited';
import { defineRule, nothing } from '../rule';

/** A text of ours that a person rewrote: it stays, and no longer follows the source. */
export const textEditedByHand = defineRule({
  meta: {
    id: 'text-edited-by-hand',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des textes réécrits à la main', en: 'Texts rewritten by hand' },
    why: {
      fr: 'Passerelle garde votre texte à chaque construction. Si la fiche de l’action change, il ne la suit plus.',
      en: 'Passerelle keeps your text at each build. If the action’s fiche changes, it no longer follows.',
    },
    message: message(
      '{row}, {column} : votre texte « {theirs} » est gardé ; la source dit « {ours} ».',
      '{row}, {column}: your text "{theirs}" is kept; the source says "{ours}".',
    ),
    next: message(
      'Rien à faire pour le garder ; pour reprendre celui de la source, vider la case, puis construire à nouveau.',
      'Nothing to do to keep it; to take the source’s, empty the cell, then build again.',
    ),
    source: {
      fr: 'Promesse du projet : ce qui est écrit à la main dans nos feuilles reste',
      en: 'Promise of the project: what is written by hand in our sheets stays',
    },
  },

  check: (table) => (table.typed.length === 0 ? nothing : handEditedIn(table, 'texts')),
});
