import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { type Heading, labelSpot } from '../../domain/recognition';
import { climateCorrectionIn, editionIn, isOfBothClimates, versionIn } from '../reading/version';
import { because, type Context, entryAt, type Said } from './context';
import { rowTexts } from './rowTexts';
import type { Sectioned } from './sections';
import type { Beside } from './surroundings';

/** A series corrected for the climate is asked: nobody used that energy. */
const CORRECTED = 0.7;

/** Lines that tell how figures were made, and may speak of some of them only. */
const OF_METHOD = /^(?:methodes?|methodologie|notes?|nb|n\.b|sources?|\*)(?![\p{L}])/u;

/** What a text says of the edition, or of the maker, of figures. What a note says goes with them, and asks nothing. */
function editionSaid(context: Context, kind: string, said: string, text: string, isNote = false): Said {
  const isCorrected = kind === 'version' && climateCorrectionIn(text) !== null && !isNote;
  const reason = isCorrected ? mappingReasons.climateCorrected : mappingReasons.versionHere;
  return {
    meaning: `${kind}:${said}`,
    confidence: isCorrected ? CORRECTED : 1,
    reason: because(context, reason, { text: text.slice(0, 80) }),
  };
}

/** Inventory version, producer and warming potentials that the texts name; nothing where they are silent. */
export function versionEntries(context: Context, beside: readonly Beside[]): readonly MappingEntry[] {
  const entries = new Map<string, MappingEntry>();
  // the title of a table further down speaks of that table only
  const above = context.sheetNotes.filter(({ row }) => row <= context.recognition.box.top);
  const texts = [...beside, ...above].filter(({ text }) => !isSaidByColumns(context, text));
  const corrected = texts.filter(({ text }) => climateCorrectionIn(text) !== null); // an edition does not hide it
  for (const spot of [...corrected, ...texts]) {
    const seen = versionIn(spot.text);
    if (seen === null) continue;
    for (const [kind, said] of Object.entries(seen)) {
      if (typeof said !== 'string' || entries.has(kind) || isOfSheet(context, spot, said)) continue;
      const isNote = spot.row > context.recognition.box.top || OF_METHOD.test(plain(spot.text));
      entries.set(kind, entryAt(context, spot, spot.text, editionSaid(context, kind, said, spot.text, isNote)));
    }
  }
  return [...entries.values()];
}

/** Under "réelles et corrigées du climat", the columns that are corrected say so. */
const isSaidByColumns = ({ layout }: Context, text: string): boolean =>
  isOfBothClimates(text) &&
  layout.headings.some(({ path }) => path.some((one) => one !== text && climateCorrectionIn(one) !== null));

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
      const said = editionSaid(context, kind, `${versionIn(text)?.[kind]}`, text);
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
      return [entryAt(context, heading, heading.text, editionSaid(context, kind, `${found[at]}`, texts[at] ?? ''))];
    }),
  );
