import type { Box } from '../../domain/cell';
import { plain } from '../../domain/label';
import { familyIn } from '../reading/family';
import { headingRemainder } from '../reading/headingRemainder';
import { knownLabel } from '../reading/knownLabel';
import { isLevelHeading } from '../reading/levelHeading';
import { yearIn } from '../reading/year';
import { isFigureAt } from './entries';
import { type Face, linesBetween } from './face';
import { overlap } from './leftOver';
import { textAt, type YearPlace, yearsOn } from './headingLines';
import { tableUnder, type YearTable } from './yearTables';

/** A table of one year is recognised by its labels alone: two sure ones at least, close together. */
const LEAST_LABELS = 2;
const WIDEST_GAP = 3;
const LINES_ABOVE = 12;
const MOST_LABEL_COLUMNS = 12;
const HEAD_LINES = 400;
/** Tables of one year, said by one heading, a title line or the sheet's name. Blocks already claimed are left. */
export function singleYearTables(face: Face, claimed: readonly Box[]): readonly YearTable[] {
  const tables: YearTable[] = [];
  const runs = labelRuns(face, claimed);
  for (const { place, lines } of runs) {
    const first = lines.find((line) => hasFigure(face, line, place)) ?? lines[0] ?? 0; // `Énergie` over carriers is a heading
    const heading = headingLineOver(face, place, first);
    if (heading === null) continue;
    const to = nextLabels(runs, { place, lines }) - 1;
    const years = yearPlaces(face, heading, place).filter((year) => year.place <= to);
    const areUnderstood = years.some((year) => headingRemainder(textAt(face, heading, year.place)) === '');
    const levels = areUnderstood ? [] : levelPlaces(face, heading, place).filter((level) => level.place <= to);
    const run = levels.length > 0 ? levels : years; // `Population 2021` beside levels dates itself alone
    if (run.length === 0) continue;
    const end = Math.min((lines.at(-1) ?? first) + WIDEST_GAP + 2, headingUnder(face, runs, { place, lines }));
    const above = lastAbove(claimed, tables, heading);
    const table = tableUnder(face, heading, run, {
      end,
      claimed: above,
      from: freeFrom(tables, heading, place),
      to,
      labelPlace: place,
    });
    if (table !== null && !tables.some(({ box }) => overlap(box, table.box))) tables.push(table);
  }
  return tables;
}

/** The first place after the tables on the left of a line. */
const freeFrom = (tables: readonly YearTable[], line: number, place: number): number =>
  Math.max(
    0,
    ...tables
      .filter(({ box }) => box.top <= line && line <= box.bottom && box.right < place)
      .map(({ box }) => box.right + 1),
  );

/** Where other labels stand beside these, on the right: another table begins. */
const nextLabels = (runs: readonly LabelRun[], { place, lines }: LabelRun): number =>
  Math.min(
    ...runs
      .filter((other) => other.place > place && other.lines.some((line) => lines.includes(line)))
      .map((other) => other.place),
    Infinity,
  );

/** The heading of the next table under these labels: it may be nearer than a table's last rows may be apart. */
function headingUnder(face: Face, runs: readonly LabelRun[], { place, lines }: LabelRun): number {
  const last = lines.at(-1) ?? 0;
  const below = runs.filter((other) => other.place === place).map((other) => other.lines[0] ?? 0);
  const next = Math.min(...below.filter((line) => line > last), Infinity);
  const heading = next === Infinity ? null : headingLineOver(face, place, next);
  return heading !== null && heading > last ? heading : Infinity;
}

interface LabelRun {
  readonly place: number;
  readonly lines: readonly number[];
}

/** Runs of sure sectors or carriers down a place, outside what is claimed. */
function labelRuns(face: Face, claimed: readonly Box[]): readonly LabelRun[] {
  const places = [...new Set(face.filled.slice(0, 200).flatMap((line) => face.placesOf(line)))].sort((a, b) => a - b);
  return places.slice(0, MOST_LABEL_COLUMNS).flatMap((place) => {
    const known = face.filled
      .slice(0, HEAD_LINES)
      .filter(
        (line) =>
          isSure(face, line, place) &&
          !claimed.some(
            ({ top, bottom, left, right }) => line >= top && line <= bottom && place >= left && place <= right,
          ),
      );
    const runs: number[][] = [];
    for (const line of known) {
      if (runs.length === 0 || line - (runs.at(-1)?.at(-1) ?? line) > WIDEST_GAP) runs.push([]);
      runs.at(-1)?.push(line);
    }
    return runs.filter((run) => run.length >= LEAST_LABELS).map((lines) => ({ place, lines }));
  });
}

function isSure(face: Face, line: number, place: number): boolean {
  const value = face.at(line, place);
  const known = typeof value === 'string' ? knownLabel(value) : null;
  return known !== null && known.kind !== 'indicator' && known.confidence >= 0.85;
}

/** The nearest line over the first label with a text on the right of the labels. */
const headingLineOver = (face: Face, place: number, first: number): number | null =>
  [...linesBetween(face, first - 5, first)].reverse().find((line) => hasHeading(face, line, place)) ?? null;

const hasFigure = (face: Face, line: number, place: number): boolean =>
  face.placesOf(line).some((other) => other > place && isFigureAt(face, line, other) && !isHeading(face, line, other));

const hasHeading = (face: Face, line: number, place: number): boolean =>
  face.placesOf(line).some((other) => other > place && isHeading(face, line, other));

/** A heading is words or a year; a figure over the first label is the row of a total. */
const isHeading = (face: Face, line: number, place: number): boolean =>
  textAt(face, line, place) !== '' &&
  (!isFigureAt(face, line, place) || yearsOn(face, line).some((year) => year.place === place));

const yearPlaces = (face: Face, line: number, place: number): readonly YearPlace[] =>
  yearsOn(face, line).filter((year) => year.place > place);

/** Columns of levels, all of the one year that the titles say; none when no title says it, or when two say different ones. */
function levelPlaces(face: Face, line: number, place: number): readonly YearPlace[] {
  const year = titleYear(face, line, place);
  if (year === null) return [];
  return face
    .placesOf(line)
    .filter((other) => other > place && (isLevelHeading(textAt(face, line, other)) || isSplit(face, line, other)))
    .map((other) => ({ place: other, year }));
}

/** A carrier beside sectors, a sector beside carriers. */
const isSplit = (face: Face, line: number, place: number): boolean => isSure(face, line, place);

/** The year of a table that its titles say, the nearest line first, then the sheet's name; sideways, titles stand before the labels. */
function titleYear(face: Face, line: number, place: number): number | null {
  const above = [...linesBetween(face, line - LINES_ABOVE - 1, line)].reverse();
  const before = face.isSideways ? [...face.placesOf(line)].filter((one) => one < place).reverse() : [];
  const corner = textAt(face, line, place);
  const texts = [
    ...(familyIn(corner) === null ? [] : [corner]), // `GES 2021 par secteur` over the labels is a title
    ...before.map((one) => textAt(face, line, one)),
    ...above.flatMap((other) => face.placesOf(other).map((one) => textAt(face, other, one))),
  ];
  for (const text of [
    ...texts.filter((one) => !/^(?:source|delib|mis a jour|maj)/.test(plain(one))),
    face.sheet.name,
  ]) {
    const seen = yearIn(text);
    if (seen !== null && seen.year !== null) return seen.year;
  }
  return null;
}

const lastAbove = (claimed: readonly Box[], tables: readonly YearTable[], line: number): number =>
  Math.max(
    -1,
    ...[...claimed, ...tables.map(({ box }) => box)].map(({ bottom }) => bottom).filter((bottom) => bottom < line),
  );
