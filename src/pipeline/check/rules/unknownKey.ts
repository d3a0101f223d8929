import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { isMalformed } from '../../reading/malformedNumber';
import { descriptionOf } from '../described';
import { defineRule } from '../rule';
import { cellsIn, isBlank, isInventory, labelOf, type Table, type TableCell } from '../table';

/** The four notation keys, alone or followed by their place or reason. */
const KEY = /^(NO|NE|IE|C)(\s*[-–:(,;].*)?$/;

/** Outside the inventory the answer is in words, in tables that people typed. */
const ANSWER =
  /^(?:not (?:yet )?(?:estimated|applicable|known)|confidential|to come|non estime|sans objet|non applicable|non connu|confidentiel|a venir)/;

/** CCC-002: in a figure's cell of an inventory table, text is one of the four keys; elsewhere the answer is in words. */
export const unknownKey = defineRule({
  meta: {
    id: 'unknown-key',
    reference: 'CCC-002',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un texte à la place d’un chiffre', en: 'Text in the place of a figure' },
    why: {
      fr: '« / », « NC » ou « N/A » ne disent pas la même chose à tous les lecteurs ; quatre clés sont admises : NO, NE, IE, C.',
      en: '"/", "NC" or "N/A" do not say the same to every reader; four keys are allowed: NO, NE, IE, C.',
    },
    message: message(
      '{row} : « {text} » n’est ni un nombre ni une clé.',
      '{row}: "{text}" is neither a number nor a key.',
    ),
    next: message(
      'Écrire le nombre, ou NO (n’existe pas), NE (non estimé), IE (compté ailleurs), C (confidentiel).',
      'Write the number, or NO (not occurring), NE (not estimated), IE (included elsewhere), C (confidential).',
    ),
    source: {
      fr: 'CCC-002 ; GPC v1.1, clés de notation',
      en: 'CCC-002; GPC v1.1, notation keys',
    },
  },

  check: (table) =>
    !isInventory(table) && table.standing === undefined
      ? []
      : cellsIn(table, ({ value }) => typeof value === 'string').flatMap((cell) => {
          const { value } = cell.cell;
          if (typeof value !== 'string' || isBlank(value) || KEY.test(value.trim()) || !isForFigure(table, cell))
            return [];
          if (!isInventory(table) && !isMalformed(value) && (/\d/.test(value) || ANSWER.test(plain(value)))) return [];
          return [{ at: cell.at, data: { row: labelOf(table, cell), text: value } }];
        }),
});

/** A cell that the template wants a figure in; in an inventory that people typed, any cell of amounts, optional scopes too. */
const isForFigure = (table: Table, { row, column, cell: { isRequired } }: TableCell): boolean =>
  isRequired === true ||
  (table.standing !== undefined &&
    isInventory(table) &&
    row !== 'base-year' &&
    !row.endsWith('-fuel') &&
    descriptionOf(table.id)?.columns.find(({ id }) => id === column)?.kind === 'amount');
