import { plain } from '../../domain/label';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import type { RememberedTable } from '../../domain/rememberedTable';
import { aspectOf } from './memory';

/** Words that a table is known by; more tell no more, and every workbook carries them. */
const MOST_WORDS = 60;
const LONGEST_WORD = 60;

/** Each table of a mapping with the words that it is known by. `only`: the tables that answers speak of. */
export function rememberedTables(mapping: Mapping, only?: ReadonlySet<string>): readonly RememberedTable[] {
  const tables = new Map<string, Set<string>>();
  for (const entry of mapping) {
    if (only?.has(entry.recognition) === false) continue;
    const words = tables.get(entry.recognition) ?? new Set<string>();
    tables.set(entry.recognition, words);
    const word = wordOf(entry);
    if (word !== '' && words.size < MOST_WORDS) words.add(word);
  }
  return [...tables].map(([recognition, words]) => ({ recognition, words: [...words] }));
}

/** A heading or a label without its years; empty for what else an entry speaks of. */
function wordOf({ label, meaning }: MappingEntry): string {
  if (aspectOf(meaning) !== 'label') return '';
  return withoutYears(label).slice(0, LONGEST_WORD);
}

/** A text as it comes back next year: plain, its years apart. */
export const withoutYears = (text: string): string =>
  plain(text)
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
