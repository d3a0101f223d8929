import type { Journal } from '../../ports/journal';

/** A journal that lives as long as it is held: for tests, and where a browser keeps nothing. Entries are copied, as a database would. */
export function memoryJournal<Entry>(): Journal<Entry> {
  const entries = new Map<string, string>();
  return {
    read: async (workbook) => {
      const text = entries.get(workbook);
      return text === undefined ? null : (JSON.parse(text) as Entry); // written below, from an entry
    },
    write: async (workbook, entry) => {
      entries.set(workbook, JSON.stringify(entry));
    },
    forget: async (workbook) => {
      entries.delete(workbook);
    },
  };
}
