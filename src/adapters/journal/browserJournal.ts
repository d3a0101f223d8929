import { createStore, del, get, set } from 'idb-keyval';
import type { Journal } from '../../ports/journal';

/** Entries of another version are left alone: they were written by another Passerelle. */
interface Versioned {
  readonly version: number;
}

/** A journal in the browser's own database. `partition` keeps apart what Office wants apart (`Office.context.partitionKey`). */
export function browserJournal<Entry extends Versioned>(version: Entry['version'], partition = ''): Journal<Entry> {
  const store = createStore('passerelle-journal', 'entries');
  const keyOf = (workbook: string) => `${partition}${workbook}`;
  return {
    read: async (workbook) => {
      const entry = await get<Entry>(keyOf(workbook), store);
      return entry?.version === version ? entry : null;
    },
    write: (workbook, entry) => set(keyOf(workbook), plain(entry), store),
    forget: (workbook) => del(keyOf(workbook), store),
  };
}

/** What a database keeps is data: objects of Excel's client are copied as such. */
const plain = <T>(entry: T): T => JSON.parse(JSON.stringify(entry)) as T; // the same shape: entries are plain data
