import type { Journal, Progress } from '../../ports/journal';

/** A journal that lives as long as it is held: for tests, and where a browser keeps nothing. Entries are copied, as a database would. */
export function memoryJournal<Entry extends Progress>(): Journal<Entry> {
  const entries = new Map<string, { readonly text: string; readonly now: Progress }>();
  return {
    read: async (workbook) => {
      const kept = entries.get(workbook);
      return kept === undefined ? null : { ...(JSON.parse(kept.text) as Entry), ...kept.now }; // an entry's own text, below
    },
    write: async (workbook, entry) => {
      const { written, state } = entry;
      entries.set(workbook, { text: JSON.stringify(entry), now: { written, state } });
    },
    progress: async (workbook, { written, state }) => {
      const kept = entries.get(workbook);
      if (kept !== undefined) entries.set(workbook, { ...kept, now: { written, state } });
    },
    forget: async (workbook) => {
      entries.delete(workbook);
    },
  };
}
