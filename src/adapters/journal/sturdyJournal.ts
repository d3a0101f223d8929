import type { Journal, Progress } from '../../ports/journal';

/**
 * A journal that goes on in memory once the browser's database does not answer any more: closed to the page, as a browser may do to
 * a pane within another site, or full. A plan can then be written, undone and taken back as long as the pane is open; a pane that is loaded
 * anew knows nothing of it.
 */
export function sturdyJournal<Entry extends Progress>(kept: Journal<Entry>): Journal<Entry> {
  const held = new Map<string, Entry>();
  let isShut = false;
  /** What the database does, or `null` where it is shut. */
  const asked = async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (isShut) return null;
    try {
      return await work();
    } catch {
      isShut = true;
      return null;
    }
  };
  return {
    read: async (workbook) => held.get(workbook) ?? (await asked(() => kept.read(workbook))),
    write: async (workbook, entry) => {
      held.delete(workbook);
      await asked(() => kept.write(workbook, entry));
      if (isShut) held.set(workbook, entry);
    },
    progress: async (workbook, now) => {
      const entry = held.get(workbook);
      if (entry === undefined) await asked(() => kept.progress(workbook, now));
      else held.set(workbook, { ...entry, written: now.written, state: now.state });
    },
    forget: async (workbook) => {
      held.delete(workbook);
      await asked(() => kept.forget(workbook));
    },
  };
}
