import { createStore, delMany, getMany, set, setMany } from 'idb-keyval';
import type { Journal } from '../../ports/journal';

/** Entries of another version are left alone: they were written by another Passerelle. */
interface Versioned {
  readonly version: number;
  readonly written: number;
}

/** A journal in the browser's own database, which copies what it keeps. `partition` keeps apart what Office wants apart (`Office.context.partitionKey`). */
export function browserJournal<Entry extends Versioned>(version: Entry['version'], partition = ''): Journal<Entry> {
  const store = createStore('passerelle-journal', 'entries');
  const keysOf = (workbook: string) => [`${partition}${workbook}`, `${partition}${workbook}:written`] as const;
  return {
    read: async (workbook) => {
      const [entry, written] = await getMany<unknown>([...keysOf(workbook)], store);
      if (!isEntry<Entry>(entry, version)) return null;
      return { ...entry, written: typeof written === 'number' ? written : entry.written };
    },
    write: (workbook, entry) => {
      const [whole, progress] = keysOf(workbook);
      return setMany(
        [
          [whole, entry],
          [progress, entry.written],
        ],
        store,
      );
    },
    progress: (workbook, written) => set(keysOf(workbook)[1], written, store),
    forget: (workbook) => delMany([...keysOf(workbook)], store),
  };
}

const isEntry = <Entry extends Versioned>(kept: unknown, version: number): kept is Entry =>
  typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === version;
