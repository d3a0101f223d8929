import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading } from '../../domain/recognition';
import { editionIn, versionIn } from '../reading/version';
import { because, type Context, entryAt } from './context';
import type { Beside } from './surroundings';

/** Inventory version, producer and warming potentials that the texts name; nothing where they are silent. */
export function versionEntries(context: Context, beside: readonly Beside[]): readonly MappingEntry[] {
  const entries = new Map<string, MappingEntry>();
  // the title of a table further down speaks of that table only
  const above = context.sheetNotes.filter(({ row }) => row <= context.recognition.box.top);
  for (const spot of [...beside, ...above]) {
    const seen = versionIn(spot.text);
    if (seen === null) continue;
    const reason = because(context, mappingReasons.versionHere, { text: spot.text.slice(0, 80) });
    for (const [kind, said] of Object.entries(seen)) {
      if (typeof said !== 'string' || entries.has(kind)) continue;
      entries.set(kind, entryAt(context, spot, spot.text, { meaning: `${kind}:${said}`, confidence: 1, reason }));
    }
  }
  return [...entries.values()];
}

/**
 * The same, that a heading or its group titles name: for its column only, the nearest first. The year of an edition is only
 * read in group titles: a heading's own year is the data's.
 */
export const headingVersions = (context: Context, figures: readonly Heading[]): readonly MappingEntry[] =>
  figures.flatMap((heading) =>
    (['version', 'producer', 'gwp'] as const).flatMap((kind) => {
      const texts = [...heading.path].reverse();
      const found = texts.map((text, i) => (kind === 'version' && i > 0 ? editionIn(text) : versionIn(text)?.[kind]));
      const at = found.findIndex((one) => one != null);
      if (at < 0) return [];
      const reason = because(context, mappingReasons.versionHere, { text: (texts[at] ?? '').slice(0, 80) });
      return [entryAt(context, heading, heading.text, { meaning: `${kind}:${found[at]}`, confidence: 1, reason })];
    }),
  );
