import { indicatorById } from '../../catalogue/indicators';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { positionOf } from '../../domain/cell';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, isIndicatorList, labelSpot, type Spot } from '../../domain/recognition';
import { dimensionOf, isUnit } from '../../domain/unit';
import { basisIn } from '../../domain/unitWritten';
import { valueAt } from '../../domain/workbook';
import { readNumber } from '../reading/number';
import { missingIn } from '../reading/missing';
import { isUnitHeading } from '../reading/unitHeading';
import { because, type Context, entryAt } from './context';
import { compareTitles, compareUnits } from './unitContradictions';
import type { Row } from './provedBySums';
import type { Sectioned } from './sections';
import { type Beside, tableUnit, textOf, unitEntry, unitFitting } from './surroundings';

interface Units {
  /** Headings over figures. */
  readonly figures: readonly Heading[];
  readonly rows: readonly Sectioned[];
  readonly beside: readonly Beside[];
  readonly core: string | null;
}

/** Units of headings and rows where written there; the table's own when some figure has none nearer. */
export function unitEntries(context: Context, { figures, rows, beside, core }: Units): readonly MappingEntry[] {
  const { layout } = context;
  const above = beside.find(({ text }) => isHigher(text))?.text;
  const onHeadings = new Map(
    figures.flatMap((heading) => {
      const seen = [...heading.path]
        .reverse()
        .map((text) => unitFitting(text, null))
        .find((one) => one !== null);
      const place = { ...heading, text: heading.path.join(' / ') };
      if (seen != null) return [[heading, underTitle(context, place, unitEntry(context, place, seen), above)]];
      const higher = isHigher(place.text)
        ? higherHeating(context, place, tableUnit(context, beside, core, null))
        : null;
      return higher === null ? [] : [[heading, higher]];
    }),
  );
  const column = layout.headings.find(({ path }) => path.some(isUnitHeading));
  const higher = rows.find((row) => isHigher(row.label) && isTaken(row))?.label;
  const onRows = new Map(
    rows.flatMap((row) => {
      const entry = rowUnit(context, row, column);
      // a total counts the row of gas with it
      const isConcerned = isHigher(row.label) || (higher !== undefined && isOfAll(row));
      if (!isConcerned || !isTaken(row)) return entry === null ? [] : [[row, entry]];
      const around = entry ?? [...onHeadings.values()][0] ?? tableUnit(context, beside, core, null);
      const place = { ...labelSpot(layout, row.entry), text: row.label };
      const asked = higherHeating(context, place, around, isHigher(row.label) ? row.label : higher);
      return asked === null ? [] : [[row, asked]];
    }),
  );
  const open = rows.filter((row) => !onRows.has(row) && isTaken(row));
  const unsaid = figures.filter((heading) => !onHeadings.has(heading));
  const sample = firstBare(context, open, unsaid);
  const [taken, left] = [true, false].map((is) =>
    [...onRows].filter(([row]) => isTaken(row) === is).map(([, one]) => one),
  );
  const near = [...onHeadings.values(), ...(taken ?? [])];
  const isList = isIndicatorList(context.recognition.profile); // each of its rows has a subject of its own
  const compared = compareUnits(context, near, isList ? [] : beside, core);
  const [entries, title] = [[...compared.entries, ...(left ?? [])], compared.title]; // a row that gives nothing contradicts nothing
  const ofTable =
    sample === undefined ? title : compareTitles(context, ofWhole(context, beside, core, sample, above), beside, core);
  return ofTable === null ? entries : [...entries, ofTable];
}

/** The unit of the whole table, under a title that says what its values are. */
function ofWhole(
  context: Context,
  beside: readonly Beside[],
  core: string | null,
  sample: Spot,
  above: string | undefined,
): MappingEntry {
  const entry = tableUnit(context, beside, core, sample);
  return underTitle(context, { ...positionOf(entry.at.address), text: entry.label }, entry, above);
}

/** A title that says higher heating values says it of the units that stand elsewhere, under it. */
const underTitle = (context: Context, place: Beside, entry: MappingEntry, above: string | undefined): MappingEntry =>
  above === undefined || basisIn(place.text) !== null ? entry : (higherHeating(context, place, entry, above) ?? entry);

const isHigher = (text: string): boolean => basisIn(text) === 'PCS';
const isOfAll = ({ said }: Row): boolean => /^total(?::|$)|^indicator:energy-total$/.test(said.meaning);

/** `Gaz naturel (PCS)` says a heating value, and leaves the unit to the table: the unit of that line is a question (trap 52). */
function higherHeating(
  context: Context,
  place: Beside,
  { meaning }: MappingEntry,
  text = place.text,
): MappingEntry | null {
  const unit = meaning.slice('unit:'.length);
  if (!isUnit(unit) || dimensionOf(unit) !== 'energy') return null;
  const asked = unitEntry(context, { ...place, text }, { unit, fits: unit, hint: 'exact', basis: 'PCS' });
  return { ...asked, label: place.text };
}

/** The first figure that no unit is written for. */
function firstBare({ sheet, layout }: Context, rows: readonly Row[], headings: readonly Heading[]): Spot | undefined {
  for (const { entry } of rows) {
    const spots = headings.map((heading) => crossing(layout, entry, heading));
    const bare = spots.find(({ row, col }) => isBare(valueAt(sheet, row, col)));
    if (bare !== undefined) return bare;
  }
  return undefined;
}

/** Whether a row gives figures: one that gives none needs no unit, edition or scope. */
export const isTaken = ({ said }: Row): boolean => !LEFT.has(said.meaning);
const LEFT: ReadonlySet<string> = new Set(['ignore', 'unknown', 'subtotal']);

/** The unit of a row: from the unit column, else from its label, else from the title of its block. */
function rowUnit(context: Context, row: Sectioned, column: Heading | undefined): MappingEntry | null {
  const { sheet, layout } = context;
  const core = unitOfMeaning(row.said.meaning);
  if (column === undefined && row.section === undefined && unitIn(row.label, core) === null) return null;
  const cell = column === undefined ? null : crossing(layout, row.entry, column);
  const places: readonly Beside[] = [
    ...(cell === null ? [] : [{ ...cell, text: textOf(valueAt(sheet, cell.row, cell.col)) }]),
    { ...labelSpot(layout, row.entry), text: row.label },
    ...(row.section === undefined ? [] : [{ ...labelSpot(layout, row.entry), text: row.section }]),
  ];
  for (const place of places) {
    const seen = unitIn(place.text, core);
    if (seen !== null) return unitEntry(context, place, seen);
  }
  const [written] = places;
  if (cell === null || written === undefined || !isTaken(row) || !isWord(written.text)) return null;
  const reason = because(context, mappingReasons.unitUnread, { text: written.text.slice(0, 80) });
  return entryAt(context, written, written.text, { meaning: 'unit:unknown', confidence: 0, reason });
}

const unitIn = (text: string, core: string | null): ReturnType<typeof unitFitting> =>
  unitFitting(text, core) ?? (core === null ? null : unitFitting(text, null));

/** A unit that we do not know is a word all the same; a dash or "NC" is none. */
const isWord = (text: string): boolean => /\p{L}/u.test(text) && missingIn(text) === null;

/** The core's unit of a row that is an indicator by itself. */
const unitOfMeaning = (meaning: string): string | null =>
  meaning.startsWith('indicator:') ? (indicatorById.get(meaning.slice('indicator:'.length))?.unit ?? null) : null;

/** A figure that does not carry its own unit. */
function isBare(value: ReturnType<typeof valueAt>): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const read = readNumber(value);
  return (read.kind === 'number' || read.kind === 'range' || read.kind === 'ambiguous') && read.unit === undefined;
}
