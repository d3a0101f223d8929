import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** CCC-007: a figure of a typed table that can be read two ways, where no sum of the table tells which. */
export const separatorAsked = defineRule({
  meta: {
    id: 'separator-asked',
    reference: 'CCC-007',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un nombre qui se lit de deux façons', en: 'A number that reads two ways' },
    why: {
      fr: 'Le même signe sépare les milliers à Milan et les décimales à Londres : un facteur mille dépend de la lecture.',
      en: 'One sign separates thousands in Milan and decimals in London: a factor of a thousand hangs on the reading.',
    },
    message: message(
      '{row} : « {text} » est {one} ou {other} ; les sommes du tableau ne le disent pas.',
      '{row}: "{text}" is {one} or {other}; the sums of the table do not tell.',
    ),
    next: message(
      'Écrire le nombre sans séparateur de milliers, dans une case de nombre.',
      'Write the number without a separator of thousands, in a cell of numbers.',
    ),
    source: {
      fr: 'CCC-007 ; contrat de Milan, points entre les milliers ; contrat de Dunkerque, « 5,9798 »',
      en: 'CCC-007; contract of Milan, dots between thousands; contract of Dunkirk, "5,9798"',
    },
  },

  check: ({ standing, plan: { name: sheet } }) =>
    (standing?.cells ?? []).flatMap(({ row, address, written, readings }) => {
      if (readings === undefined) return [];
      const label = standing?.rows.find(({ id }) => id === row)?.text ?? row;
      const [one, other] = readings;
      return [{ at: { sheet, address }, data: { row: label, text: `${written ?? ''}`, one, other } }];
    }),
});
