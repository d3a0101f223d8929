import { createStore, delMany, get, getMany, keys, set, setMany } from 'idb-keyval';
import type { Journal, Progress } from '../../ports/journal';
import { parted, whole } from './parts';

/** Entries of another version are left alone: they were written by another Passerelle. */
interface Versioned extends Progress {
  readonly version: number;
}

/** What stands under the workbook's own key: the entry without its long arrays, and under which keys they are. */
interface Kept {
  readonly version: number;
  readonly head: unknown;
  readonly parts: readonly string[];
}

/**
 * A journal in the browser's own database, which copies what it keeps: long entries in parts, so that no copy holds the
 * page. The entry counts once its head is there, after its parts; those of an earlier one go then. `partition` keeps
 * apart what Office wants apart (`Office.context.partitionKey`).
 */
export function browserJournal<Entry extends Versioned>(version: Entry['version'], partition = ''): Journal<Entry> {
  const store = createStore('passerelle-journal', 'entries');
  const keysOf = (workbook: string) => [`${partition}${workbook}`, `${partition}${workbook}:written`] as const;
  /** Takes away the parts that are not of the entry that counts, those of a write that was cut included. */
  const tidy = async (workbook: string, kept: ReadonlySet<string>): Promise<void> => {
    const ours = `${partition}${workbook}:part:`;
    const old = (await keys<string>(store)).filter((key) => key.startsWith(ours) && !kept.has(key));
    if (old.length > 0) await delMany(old, store);
  };
  return {
    read: async (workbook) => {
      const [kept, progress] = await getMany<unknown>([...keysOf(workbook)], store);
      if (!isKept(kept, version)) return null;
      const parts: (readonly unknown[])[] = [];
      for (const key of kept.parts) {
        const part = await get<readonly unknown[]>(key, store);
        if (part === undefined) return null;
        parts.push(part);
      }
      const entry = whole(kept.head, parts) as Entry; // kept below, under the version that was just compared
      return { ...entry, ...(progress as Progress | undefined) };
    },
    write: async (workbook, entry) => {
      const [at, progress] = keysOf(workbook);
      const { head, parts } = parted(entry);
      const generation = crypto.randomUUID();
      const places = parts.map((_, i) => `${partition}${workbook}:part:${generation}:${i}`);
      for (const [i, place] of places.entries()) await set(place, parts[i], store);
      const kept: Kept = { version, head, parts: places };
      await setMany(
        [
          [at, kept],
          [progress, { written: entry.written, state: entry.state } satisfies Progress],
        ],
        store,
      );
      await tidy(workbook, new Set(places));
    },
    progress: (workbook, { written, state }) => set(keysOf(workbook)[1], { written, state }, store),
    forget: async (workbook) => {
      await delMany([...keysOf(workbook)], store);
      await tidy(workbook, new Set());
    },
  };
}

const isKept = (kept: unknown, version: number): kept is Kept =>
  typeof kept === 'object' && kept !== null && 'parts' in kept && 'version' in kept && kept.version === version;
