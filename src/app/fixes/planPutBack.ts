import { isChanged } from '../../domain/changedSince';
import type { Language } from '../../domain/message';
import type { Edit, WritePlan } from '../../domain/plan';
import type { Workbook } from '../../domain/workbook';
import { type JournalEntry, journalSheet, readJournal } from './journal';

/** What putting back does, and what it leaves because somebody has changed it since, or because the cell is gone. */
export interface PutBack {
  readonly plan: WritePlan;
  readonly restored: readonly JournalEntry[];
  readonly left: readonly JournalEntry[];
}

/**
 * The opposite edits of some acceptances, the last one first; a cell that does not hold what the fix wrote is left, and
 * stays in the journal. Without `orders`: all of them.
 */
export function planPutBack(workbook: Workbook, language: Language, orders?: ReadonlySet<number>): PutBack {
  const journal = readJournal(workbook);
  const wanted = journal.filter(({ order }) => orders?.has(order) !== false);
  const restored: JournalEntry[] = [];
  const left: JournalEntry[] = [];
  const edits = new Map<string, Edit>();
  for (const entry of [...wanted].reverse()) {
    const key = entry.at === null ? '' : `${entry.at.sheet}!${entry.at.address}`;
    const later = edits.get(key);
    const edit = opposite(entry);
    // fixed twice: the earlier fix is put back from where putting the later one back leads
    const isHeld = later === undefined ? edit !== null && !isChanged(workbook, edit) : later.to === entry.after;
    if (edit === null || !isHeld) {
      left.unshift(entry);
      continue;
    }
    edits.set(key, later === undefined ? edit : { ...edit, from: later.from });
    restored.unshift(entry);
  }
  if (restored.length === 0) return { plan: { edits: [], sheets: [] }, restored, left };
  const kept = journal.filter((entry) => !restored.includes(entry));
  return {
    plan: { edits: [...edits.values()].reverse(), sheets: [journalSheet(kept, workbook, language)] },
    restored,
    left,
  };
}

const opposite = ({ at, before, formulaBefore, after, formulaAfter }: JournalEntry): Edit | null =>
  at === null
    ? null
    : {
        at,
        from: after,
        to: before,
        ...(formulaAfter !== undefined && { fromFormula: formulaAfter }),
        ...(formulaBefore !== undefined && { toFormula: formulaBefore }),
      };
