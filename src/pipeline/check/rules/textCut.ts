import { addressOf } from '../../../domain/cell';
import { LONGEST_TEXT } from '../../../domain/cellText';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headingsOf, labelOf, type TableCell } from '../table';

/** A text that is longer than a cell: its end is not in the table. */
export const textCut = defineRule({
  meta: {
    id: 'text-cut',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un texte trop long pour une case', en: 'A text too long for a cell' },
    why: {
      fr: 'Une case ne tient que 32 767 caractères : la fin du texte manque dans le tableau, et « … » le montre.',
      en: 'A cell holds 32,767 characters only: the end of the text is missing from the table, and "…" shows it.',
    },
    message: message(
      '{row}, {column} : texte de {length} caractères, coupé à {most}.',
      '{row}, {column}: a text of {length} characters, cut at {most}.',
    ),
    next: message(
      'Raccourcir le texte dans la feuille source, ou le porter dans une annexe.',
      'Shorten the text in the source sheet, or move it to an annex.',
    ),
    source: { fr: 'Excel, spécifications et limites', en: 'Excel, specifications and limits' },
  },

  check: (table) => {
    const { plan, long } = table;
    if (long.length === 0) return nothing;
    return long.flatMap(({ row, col }) => {
      const cell = plan.rows[row]?.cells[col];
      if (typeof cell?.value !== 'string') return [];
      const at = { sheet: plan.name, address: addressOf(row, col) };
      const place: TableCell = { at, row: plan.rows[row]?.key ?? '', column: '', cell };
      const column = headingsOf(table, [place])[0] || at.address;
      return [{ at, data: { row: labelOf(table, place), column, length: cell.value.length, most: LONGEST_TEXT } }];
    });
  },
});
