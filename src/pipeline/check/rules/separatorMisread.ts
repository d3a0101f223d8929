import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** CCC-007: Excel took a sign between thousands for a decimal one; the sums of the table tell the number that was meant. */
export const separatorMisread = defineRule({
  meta: {
    id: 'separator-misread',
    reference: 'CCC-007',
    over: 'table',
    severity: 'warning',
    title: {
      fr: 'Un nombre mille fois trop petit dans sa case',
      en: 'A number a thousand times too small in its cell',
    },
    why: {
      fr: '« 652.240 » collé dans Excel y devient 652,24 : le tableau est lu juste ici, mais Excel additionne le petit nombre.',
      en: '"652.240" pasted into Excel becomes 652.24: the table is read rightly here, but Excel adds the small number.',
    },
    message: message(
      '{row} : la case contient {held} ; les sommes du tableau demandent {meant}.',
      '{row}: the cell holds {held}; the sums of the table call for {meant}.',
    ),
    next: message('Écrire {meant} dans la case', 'Write {meant} in the cell'),
    source: {
      fr: 'CCC-007 ; contrat de Milan, points entre les milliers',
      en: 'CCC-007; contract of Milan, dots between thousands',
    },
  },

  check: ({ standing, plan: { name: sheet } }) =>
    (standing?.cells ?? []).flatMap(({ row, address, written, value, isMisread }) => {
      if (isMisread !== true || typeof written !== 'number' || typeof value !== 'number') return [];
      const label = standing?.rows.find(({ id }) => id === row)?.text ?? row;
      return [{ at: { sheet, address }, data: { row: label, held: written, meant: value } }];
    }),

  fix: ({ at, data: { held, meant } }) => (at === null ? [] : [{ at, from: held, to: meant }]),
});
