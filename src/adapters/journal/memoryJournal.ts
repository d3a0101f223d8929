import type { Journal, Progress } from '../../ports/journal';

/** A journal that lives as long as it is held: for tests, and where a browser keeps nothing. Entries are copied, as a database would. */
export function memoryJournal<Entry extends Progress>(): Journal<Entry> {
  const entries = new Map<string, string>();
  const read = async (workbook: string): Promise<Entry | null> => {
    const text = entries.get(workbook);
    return text === undefined ? null : (JSON.parse(text) as Entry); // written below, from an entry
  };
  const write = async (workbook: string, entry: Entry): Promise<void> => {
    entries.set(workbook, JSON.stringify(entry));
  };
  return {
    read,
    write,
    progress: async (workbook, now) => {
      const entry = await read(workbook);
      if (entry !== null) await write(workbook, { ...entry, ...now });
    },
    forget: async (workbook) => {
      entries.delete(workbook);
    },
  };
}
