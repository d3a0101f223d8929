import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { doubtedIn } from '../doubts';
import { defineRule } from '../rule';

/** CCC-007: a number that can be read in two ways is never read in silence. */
export const ambiguousNumber = defineRule({
  meta: {
    id: 'ambiguous-number',
    reference: 'CCC-007',
    over: 'cell',
    severity: 'blocking',
    title: { fr: 'Un nombre qui se lit de deux façons', en: 'A number that reads two ways' },
    why: {
      fr: '« 1,234 » vaut 1 234 dans un fichier anglais et 1,234 dans un fichier français : se tromper, c’est se tromper de mille.',
      en: '"1,234" is 1,234 in an English file and 1.234 in a French one: the wrong reading is a thousand times off.',
    },
    message: message(
      '« {text} » peut se lire de deux façons ({indicator}, {year}) ; ce chiffre reste hors des tableaux.',
      '"{text}" can be read in two ways ({indicator}, {year}); the figure stays out of the tables.',
    ),
    next: message(
      'Dire lequel (volet Lire, ou inspect --save-mapping), ou retaper le nombre dans la case, sans séparateur de milliers.',
      'Say which (Read panel, or inspect --save-mapping), or type the number again in the cell, without a thousands separator.',
    ),
    source: {
      fr: 'CCC-007 (règle du projet) ; contrat de Dunkerque, A-1.3b : « 5,9798 » pour 59 798',
      en: 'CCC-007 (rule of the project); contract of Dunkirk, A-1.3b: "5,9798" for 59,798',
    },
  },

  among: (figures) => doubtedIn(figures, 'ambiguous'),
  check: ({ source, indicator, year }) => [
    { at: cellOf(source), data: { text: source.text, indicator, year: `${year}` } },
  ],
});
