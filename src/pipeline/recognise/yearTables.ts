import type { Box } from '../../domain/cell';
import type { Layout } from '../../domain/recognition';
import type { Face } from './face';
import { entriesUnder, type Entry, finerPlaceOf, isFigureAt, isSureAt, labelPlaceOf, type Span } from './entries';
import { type HeadingLine, isHeadingAgain, isRowOf, yearsOver } from './headingsAround';
import { notesAround } from './notes';
import { headingsBetween, isUnderYear, isYearHeading, textAt, type YearPlace, yearsOn } from './headingLines';
import { labelPlaces } from './secondLabels';
import { labelsOf, splitRuns } from './sideBySide';

/** Headings of years along a line, labels down a place, figures at their crossings: what several profiles begin with. */
export interface YearTable {
  readonly line: number;
  readonly years: readonly YearPlace[];
  readonly labelPlace: number;
  readonly labels: readonly string[];
  readonly box: Box;
  readonly layout: Layout;
  /** The table to its last line: what is above is its beginning, enough to tell what it is. */
  readonly whole: () => Pick<YearTable, 'box' | 'layout'>;
}

/** Lines that tell what a table is; the others are looked for once a profile has known it. */
const TELLING_LINES = 400;

const found = new WeakMap<Face, readonly YearTable[]>();

/** Every table of years of a face, in reading order: several on a sheet, stacked or side by side. Looked for once. */
export function yearTables(face: Face): readonly YearTable[] {
  const tables = found.get(face) ?? findTables(face);
  found.set(face, tables);
  return tables;
}

function findTables(face: Face): readonly YearTable[] {
  const headingLines: HeadingLine[] = [];
  for (const line of face.heads) {
    const seen = { line, years: yearsOn(face, line) };
    const above = headingLines.at(-1);
    if (!isYearHeading(face, line, seen.years)) continue;
    if (above !== undefined && (isRowOf(face, above, seen) || isHeadingAgain(face, above.line, line))) continue;
    const over = yearsOver(face, line, seen.years);
    headingLines.push({ line, years: [...seen.years, ...over].sort((a, b) => a.place - b.place) });
  }
  const tables: YearTable[] = [];
  let claimed = -1; // last line of the tables above
  headingLines.forEach(({ line, years }, i) => {
    if (line <= claimed) return;
    const end = headingLines.slice(i + 1).find((next) => next.line > line)?.line ?? Infinity;
    const found = tablesOn(face, line, splitRuns(face, line, years, end), { end, claimed });
    tables.push(...found);
    claimed = Math.max(
      claimed,
      ...found.flatMap(({ box, layout }) => [box.bottom, ...layout.notes.map(({ row }) => row)]),
    );
  });
  return tables;
}

/** The tables of one line of headings: each begins after the one before it, and ends where the labels of the next begin. */
function tablesOn(
  face: Face,
  line: number,
  runs: readonly (readonly YearPlace[])[],
  bounds: Pick<Bounds, 'end' | 'claimed'>,
): readonly YearTable[] {
  let from = 0;
  return runs.flatMap((run, i) => {
    const next = runs[i + 1];
    const to = next === undefined ? Infinity : labelsOf(face, line, next, run.at(-1)!.place + 1, bounds.end) - 1; // see splitRuns
    const table = tableUnder(face, line, run, { ...bounds, from, to });
    from = (table?.box.right ?? run.at(-1)!.place) + 1;
    return table ?? [];
  });
}

/** How far a table may reach: the last line of the tables above, the first of the next; the places beside it that are free. */
export interface Bounds {
  readonly claimed: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Where the labels stand, when it is known. */
  readonly labelPlace?: number;
}

/** The table under a line of headings, if labels and figures stand there. */
export function tableUnder(
  face: Face,
  line: number,
  run: readonly YearPlace[],
  { claimed, end, from: least, to: most, labelPlace: known }: Bounds,
): YearTable | null {
  const first = run[0]!.place; // a run holds one year at least
  const last = run.at(-1)!.place; // same
  const under = secondLine(face, line, first, last);
  const likeliest = known ?? labelPlaceNear(face, under, { first, last, from: least, to: most }, end);
  if (likeliest === null) return null;
  const finer = finerPlaceOf(face, under, likeliest, first, end) ?? likeliest;
  const { labelPlace, secondLabels } = labelPlaces(face, under, finer, [Math.min(least, finer), first], end);
  const leftmost = Math.min(labelPlace, secondLabels ?? labelPlace, first);
  const values = valuePlaces(face, under, first, last);
  const beginningLines = entriesUnder(face, under, labelPlace, values, end, TELLING_LINES);
  if (beginningLines.length === 0) return null;
  const [from, to] = spread(face, under, leftmost, Math.max(labelPlace, last), [least, most]);
  const headings = headingsBetween(face, line, under, [from, to], first).filter(
    ({ col }) => col !== labelPlace && col !== secondLabels,
  );
  const tableOf = (entries: readonly Entry[]): Pick<YearTable, 'box' | 'layout'> => {
    const bottom = entries.at(-1)?.line ?? line;
    const otherLabels = entries.flatMap((entry) =>
      entry.place === undefined ? [] : [{ entry: entry.line, line: entry.place }],
    );
    return {
      box: { top: line, left: from, bottom, right: to },
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings,
        entries: entries.map((entry) => entry.line),
        labelLine: labelPlace,
        ...(otherLabels.length > 0 && { otherLabels }),
        ...(secondLabels !== undefined && { secondLabels }),
        notes: notesAround(face, { line, bottom, from, to, claimed, end }, headings),
      },
    };
  };
  const beginning = tableOf(beginningLines);
  return {
    line,
    years: run,
    labelPlace,
    labels: beginningLines.map(({ label }) => label),
    ...beginning,
    whole: () =>
      beginningLines.length < TELLING_LINES ? beginning : tableOf(entriesUnder(face, under, labelPlace, values, end)),
  };
}

/** Under merged years a second line may say what each column holds: its line, else the first. */
function secondLine(face: Face, line: number, first: number, last: number): number {
  const places = face.placesOf(line + 1).filter((place) => place >= first && place <= last + 3);
  const isWords = places.every(
    (place) => typeof face.at(line + 1, place) === 'string' && !isFigureAt(face, line + 1, place),
  );
  const hasLabel = face.placesOf(line + 1).some((place) => place < first && isSureAt(face, line + 1, place));
  return places.length >= 2 && isWords && !hasLabel ? line + 1 : line;
}

const valuePlaces = (face: Face, line: number, first: number, last: number): readonly number[] => {
  const places: number[] = [];
  for (let place = first; place <= last; place += 1)
    if (textAt(face, line, place) !== '' || isUnderYear(face, line, place)) places.push(place);
  return places;
};

/** Labels in the places that are free; else those that the tables of the line share. */
const labelPlaceNear = (face: Face, line: number, span: Span, end: number): number | null =>
  labelPlaceOf(face, line, span, end) ?? labelPlaceOf(face, line, { ...span, from: 0 }, end);

/** The columns of the table around its years, in the places that are free: headings side by side, a missing one allowed. */
function spread(
  face: Face,
  line: number,
  from: number,
  to: number,
  [least, most]: readonly [number, number],
): readonly [from: number, to: number] {
  let left = from;
  while (!face.isSideways && left > least && from - left < 4 && textAt(face, line, left - 1) !== '') left -= 1;
  let right = to;
  while (
    right < most &&
    right - to < 8 &&
    textAt(face, line, right + 1) !== '' &&
    yearsOn(face, line).every(({ place }) => place !== right + 1)
  )
    right += 1;
  return [left, right];
}
