import { isInTotal } from '../../reading/rowsInTotal';
import { message } from '../../../domain/message';
import { computedIds } from '../described';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsIn, isFigure, labelOf } from '../table';
import { notesOf } from '../typedWords';

/** CCC-004: NE and C count for nothing in a sum, and the sum says that it is partial. Said once per table, at its widest total. */
export const partialTotal = defineRule({
  meta: {
    id: 'partial-total',
    reference: 'CCC-004',
    over: 'table',
    severity: 'information',
    title: { fr: 'Un total partiel qui ne le dit pas', en: 'A partial total that does not say so' },
    why: {
      fr: 'Un chiffre non estimé ou confidentiel compte pour zéro dans la somme : le total est plus petit que ce qui est émis.',
      en: 'A figure that is not estimated or confidential counts for nothing in the sum: the total is smaller than what is emitted.',
    },
    message: message(
      'Total {total} : cases non estimées ou confidentielles qu’il ne compte pas, {count}, dont {row}.',
      'Total {total}: cells not estimated or confidential that it does not count, {count}, among them {row}.',
    ),
    next: message(
      'Écrire « total partiel » en note sous le tableau, avec ce qui manque.',
      'Write "partial total" in a note under the table, with what is missing.',
    ),
    source: {
      fr: 'CCC-004 (règle du projet) ; contrat de Grenoble, facteurs de gaz fluorés confidentiels',
      en: 'CCC-004 (rule of the project); contract of Grenoble, confidential factors of F-gases',
    },
  },

  check: (table) => {
    if (table.standing === undefined || notesOf(table).some((note) => /parti(?:al|el)/i.test(note))) return nothing;
    const computed = computedIds(table.id);
    const open = cellsIn(
      table,
      ({ value }) => typeof value === 'string' && /^(?:NE|C)(?![a-z])/i.test(value.trim()),
    ).filter(({ row, column, cell }) => isInTotal(row) && !computed.has(column) && /^[A-Z]+/.test(`${cell.value}`));
    const [first] = open;
    if (first === undefined) return nothing;
    const totals = [
      cellIn(table, 'total', 'total'),
      ...open.flatMap(({ row, column }) => [cellIn(table, 'total', column), cellIn(table, row, 'total')]),
    ];
    const total = totals.find((cell) => isFigure(cell)) ?? null;
    if (!isFigure(total)) return nothing;
    return [{ at: total.at, data: { total: total.cell.value, count: open.length, row: labelOf(table, first) } }];
  },
});
