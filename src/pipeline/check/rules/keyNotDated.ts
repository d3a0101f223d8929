import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsIn, labelOf } from '../table';

/** NO says that there is nothing: it needs no record. */
const KEY = /^(?:NE|IE|C)(?![a-z])/;
const DATED = /\b(?:19|20)\d\d\b/;

/** CCC-010: a key in one of our tables keeps its reason, its author and its date. Told once per table. */
export const keyNotDated = defineRule({
  meta: {
    id: 'key-not-dated',
    reference: 'CCC-010',
    over: 'table',
    severity: 'information',
    title: { fr: 'Une clé écrite à la main sans date ni auteur', en: 'A key typed by hand without date or author' },
    why: {
      fr: 'L’an prochain, personne ne saura qui a décidé qu’un chiffre n’était pas estimé, ni si c’est toujours vrai.',
      en: 'Next year, nobody will know who decided that a figure was not estimated, nor whether it still holds.',
    },
    message: message(
      'Clés écrites à la main sans date ni auteur : {count}, dont « {key} » ({row}).',
      'Keys typed by hand without date or author: {count}, among them "{key}" ({row}).',
    ),
    next: message(
      'Écrire dans la case la clé, le motif, le service et l’année : « NE : non mesuré, service Énergie, 2026 ».',
      'Write the key, the reason, the department and the year in the cell: "NE: not measured, Energy department, 2026".',
    ),
    source: {
      fr: 'CCC-010 (règle du projet) : clé, motif, auteur et date sont gardés',
      en: 'CCC-010 (rule of the project): key, reason, author and date are kept',
    },
  },

  check: (table) => {
    if (table.standing !== undefined || table.typed.length === 0) return nothing;
    const keys = cellsIn(
      table,
      ({ value, byHand }) => byHand !== undefined && typeof value === 'string' && KEY.test(value),
    );
    const open = keys.filter(
      ({ row, cell }) => !DATED.test(`${cell.value} ${cellIn(table, row, 'holds')?.cell.value ?? ''}`),
    );
    const [first] = open;
    if (first === undefined) return nothing;
    return [{ at: first.at, data: { count: open.length, key: `${first.cell.value}`, row: labelOf(table, first) } }];
  },
});
