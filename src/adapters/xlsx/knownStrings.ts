import type { Package } from './parts';
import { readTextPart } from './textPart';
import { unescaped } from './xmlText';

/** Above, texts are written in their cells: a table of this size is not worth reading for one of them. */
const MOST_BYTES = 16_000_000;

/**
 * The places of the plain texts that the workbook shares, the first of those that are alike. Not in it: texts with looks of their own, and
 * those whose spaces or codes a reader may take otherwise.
 */
export function knownStrings({ zip, relationships }: Package): ReadonlyMap<string, number> {
  const target = relationships.find(({ kind, isExternal }) => kind === 'sharedStrings' && !isExternal)?.target;
  const entry = target === undefined ? undefined : zip.entry(target);
  const part = entry === undefined || entry.size > MOST_BYTES ? undefined : readTextPart(zip, entry, 3);
  const places = new Map<string, number>();
  if (part?.ok !== true) return places;
  const { text, root } = part.value;
  root.children
    .filter(({ local }) => local === 'si')
    .forEach(({ children: [only, ...others] }, place) => {
      if (only?.local !== 't' || others.length > 0) return;
      const held = unescaped(text.slice(only.startEnd, only.endStart));
      if (!places.has(held) && held === held.trim() && !held.includes('_x')) places.set(held, place);
    });
  return places;
}
