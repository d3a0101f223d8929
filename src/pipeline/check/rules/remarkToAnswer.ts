import { addressOf, type CellAt } from '../../../domain/cell';
import { message } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import type { ReaderRemark } from '../../../domain/remarks';
import { defineRule, nothing } from '../rule';

/** A remark that a reader of the contract sent (`--remarks`), at the cell that it speaks of. */
export const remarkToAnswer = defineRule({
  meta: {
    id: 'remark-to-answer',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une remarque d’un relecteur à laquelle répondre', en: 'A reader’s remark to answer' },
    why: {
      fr: 'Le conseiller ou le groupe miroir a relu le dossier et attend une réponse ; elle part avec le prochain envoi.',
      en: 'The adviser or the Mirror Group read the pack and expects an answer; it goes with the next one.',
    },
    message: message('Remarque{by}{on} : « {remark} »{wanted}.', 'Remark{by}{on}: "{remark}"{wanted}.'),
    next: message(
      'Corriger la case ou sa source, puis répondre par une justification.',
      'Mend the cell or its source, then answer by a justification.',
    ),
    source: { fr: 'Remarques reçues sur le dossier (--remarks)', en: 'Remarks received on the pack (--remarks)' },
  },

  check: ({ tables }, { remarks = [] }) =>
    remarks.length === 0
      ? nothing
      : remarks.map((one) => ({
          at: cellOf(one, tables),
          data: {
            by: one.by === undefined ? '' : ` (${one.by})`,
            on: one.label === undefined ? '' : ` – ${one.label}`,
            remark: one.remark,
            wanted: one.wanted === undefined ? '' : ` → ${one.wanted}`,
          },
        })),
});

/** The cell in the tables as they stand now, wherever its row went; the table's title where the remark is on all of it, or the cell is gone. */
function cellOf({ table, key }: ReaderRemark, tables: readonly SheetPlan[]): CellAt | null {
  const plan = tables.find((one) => one.table === table);
  if (plan === undefined) return null;
  for (const [row, { cells }] of plan.rows.entries()) {
    const col = key === undefined ? -1 : cells.findIndex((cell) => cell?.key === key);
    if (col >= 0) return { sheet: plan.name, address: addressOf(row, col) };
  }
  return { sheet: plan.name, address: 'B1' };
}
