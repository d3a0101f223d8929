import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { type Heading, labelSpot } from '../../domain/recognition';
import { editionIn, versionIn } from '../reading/version';
import { because, type Context, entryAt } from './context';
import { rowTexts } from './rowTexts';
import type { Sectioned } from './sections';
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
      if (typeof said !== 'string' || entries.has(kind) || isOfSheet(context, spot, said)) continue;
      entries.set(kind, entryAt(context, spot, spot.text, { meaning: `${kind}:${said}`, confidence: 1, reason }));
    }
  }
  return [...entries.values()];
}

/** The name of a sheet or of its file: "GES v2" is a state of the sheet, no edition of the inventory; beside "GES v1" it is a question. */
const isOfSheet = ({ sheet: { name, copyOf } }: Context, { text }: Beside, version: string): boolean =>
  /^v\.? ?\d{1,2}$/i.test(version) && [name, copyOf?.sheet, copyOf?.file].includes(text);

/** The edition and the producer that a row says, beside its label or in the title of its block: for its figures only. */
export function rowVersions(
  context: Context,
  figures: readonly Heading[],
  rows: readonly Sectioned[],
): readonly MappingEntry[] {
  const textsOf = rowTexts(context, figures, (text) => versionIn(text) !== null);
  return rows.flatMap((row) => {
    const texts = textsOf(row);
    return (['version', 'producer'] as const).flatMap((kind) => {
      const text = texts.find((one) => versionIn(one)?.[kind] !== undefined);
      if (text === undefined) return [];
      const reason = because(context, mappingReasons.versionHere, { text });
      const said = { meaning: `${kind}:${versionIn(text)?.[kind]}`, confidence: 1, reason };
      return [entryAt(context, labelSpot(context.layout, row.entry), text, said)];
    });
  });
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
