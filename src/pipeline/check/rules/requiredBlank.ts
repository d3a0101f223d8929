import { message } from '../../../domain/message';
import type { PlannedCell, PlannedRow } from '../../../domain/plan';
import { columnReader } from '../columnReader';
import { defineRule, nothing } from '../rule';
import { blanksIn, headingsOf, isWasteScope3, labelOf, type Table } from '../table';

/** CCC-001: a figure that the template wants is there, or says by a key why it is not. Never applied to source sheets. */
export const requiredBlank = defineRule({
  meta: {
    id: 'required-blank',
    reference: 'CCC-001',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Des cases vides sans motif', en: 'Blank cells without a reason' },
    why: {
      fr: 'Une case vide n’est pas un zéro : le lecteur doit savoir si le chiffre est nul, n’existe pas, n’est pas estimé, est compté ailleurs ou est confidentiel.',
      en: 'A blank is not a zero: the reader must know whether the figure is nil, does not occur, is not estimated, is counted elsewhere or is confidential.',
    },
    message: message('{row}, {column} : case vide.', '{row}, {column}: blank cell.'),
    next: message(
      'Donner le chiffre dans une feuille source, ou écrire NO, NE, IE ou C dans la case.',
      'Give the figure in a source sheet, or write NO, NE, IE or C in the cell.',
    ),
    source: {
      fr: 'CCC-001 (règle du projet) ; GPC v1.1, clés de notation',
      en: 'CCC-001 (rule of the project); GPC v1.1, notation keys',
    },
  },

  check: (table) => {
    if (table.isEmpty || table.blanks.length === 0) return nothing;
    const cells = blanksIn(table, unsplitBudgets()).filter((cell) => !isWasteScope3(cell) && !isToldApart(table));
    const headings = headingsOf(table, cells);
    return cells.map((cell, i) => ({
      at: cell.at,
      data: { row: labelOf(table, cell), column: headings[i] ?? cell.column },
    }));
  },
});

/** Economic indicators without a value are a warning (CCC-096), told by a rule of their own. */
const isToldApart = ({ id }: Table): boolean => id === 'IP-10';

/** Budgets that wait for their split into capex and opex: CCC-081 says it once for the table. */
function unsplitBudgets() {
  const budget = columnReader('budget');
  return ({ key = '' }: PlannedCell, row: PlannedRow): boolean =>
    (key.endsWith('/capex') || key.endsWith('/opex')) && typeof budget(row)?.value === 'number';
}
