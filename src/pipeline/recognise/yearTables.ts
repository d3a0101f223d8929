import type { Box } from '../../domain/cell';
import { isError } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { Layout } from '../../domain/recognition';
import { knownLabel } from '../reading/knownLabel';
import { readNumber } from '../reading/number';
import type { Face } from './face';
import { A_NOTE, notesAround } from './notes';
import {
  type HeadingLine,
  headingsBetween,
  isRowOf,
  isYearHeading,
  textAt,
  type YearPlace,
  yearsOn,
} from './headingLines';

/** Empty lines that a table may hold before it is taken to have ended. */
const WIDEST_GAP = 3;
const MOST_ENTRIES = 400;
const MOST_LABEL_DISTANCE = 12;

/** Headings of years along a line, labels down a place, figures at their crossings: what several profiles begin with. */
export interface YearTable {
  readonly line: number;
  readonly years: readonly YearPlace[];
  readonly labelPlace: number;
  readonly labels: readonly string[];
  readonly box: Box;
  readonly layout: Layout;
}

interface Entry {
  readonly line: number;
  readonly label: string;
}

const found = new WeakMap<Face, readonly YearTable[]>();

/** Every table of years of a face, in reading order: several on a sheet, stacked or side by side. Looked for once. */
export function yearTables(face: Face): readonly YearTable[] {
  const tables = found.get(face) ?? findTables(face);
  found.set(face, tables);
  return tables;
}

function findTables(face: Face): readonly YearTable[] {
  const headingLines: HeadingLine[] = [];
  for (const line of face.filled) {
    const seen = { line, years: yearsOn(face, line) };
    const above = headingLines.at(-1);
    if (!isYearHeading(face, line, seen.years) || (above !== undefined && isRowOf(face, above, seen))) continue;
    headingLines.push(seen);
  }
  const tables: YearTable[] = [];
  let claimed = -1; // last line of the tables above
  headingLines.forEach(({ line, years }, i) => {
    if (line <= claimed) return;
    const end = headingLines.slice(i + 1).find((next) => next.line > line)?.line ?? Infinity;
    const found = splitRuns(face, line, years, end).flatMap((run) => tableUnder(face, line, run, end, claimed) ?? []);
    tables.push(...found);
    claimed = Math.max(
      claimed,
      ...found.flatMap(({ box, layout }) => [box.bottom, ...layout.notes.map(({ row }) => row)]),
    );
  });
  return tables;
}

/** Tables side by side: a new one begins where labels stand between two years, or where a heading comes again. */
function splitRuns(
  face: Face,
  line: number,
  years: readonly YearPlace[],
  end: number,
): readonly (readonly YearPlace[])[] {
  const runs: YearPlace[][] = [];
  let seen = new Set<string>();
  let last = -1;
  for (const year of years) {
    const path = headingsBetween(face, line, line, [year.place, year.place], year.place)[0]?.path.join('/') ?? '';
    if (last < 0 || seen.has(path) || hasLabelsBetween(face, line, end, last, year.place)) {
      runs.push([]);
      seen = new Set();
    }
    runs.at(-1)!.push(year); // pushed on the first turn at the latest
    seen.add(path);
    last = year.place;
  }
  return runs;
}

const hasLabelsBetween = (face: Face, line: number, end: number, from: number, to: number): boolean => {
  for (let place = from + 1; place < to; place += 1) {
    if (knownIn(face, place, line, Math.min(end, line + 30)) >= 2) return true;
  }
  return false;
};

const knownIn = (face: Face, place: number, from: number, to: number): number =>
  face.filled.filter((line) => line > from && line < to && isKnownAt(face, line, place)).length;

const isKnownAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  return typeof value === 'string' && knownLabel(value) !== null;
};

const isSureAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  return typeof value === 'string' && (knownLabel(value)?.isSure ?? false);
};

/** The table under a line of headings, if labels (at the place `known`, when it is) and figures stand there. */
export function tableUnder(
  face: Face,
  line: number,
  run: readonly YearPlace[],
  end: number,
  claimed: number,
  known?: number,
): YearTable | null {
  const first = run[0]!.place; // a run holds one year at least
  const last = run.at(-1)!.place; // same
  const under = secondLine(face, line, first, last);
  const labelPlace = known ?? labelPlaceOf(face, under, first, last, end);
  if (labelPlace === null) return null;
  const values = valuePlaces(face, under, first, last);
  const entries = entriesUnder(face, under, labelPlace, values, end);
  if (entries.length === 0) return null;
  const bottom = entries.at(-1)!.line; // one at least
  const [from, to] = spread(face, under, Math.min(labelPlace, first), Math.max(labelPlace, last));
  const headings = headingsBetween(face, line, under, [from, to], first).filter(({ col }) => col !== labelPlace);
  return {
    line,
    years: run,
    labelPlace,
    labels: entries.map(({ label }) => label),
    box: { top: line, left: from, bottom, right: to },
    layout: {
      shape: 'grid',
      orientation: 'across',
      headings,
      entries: entries.map((entry) => entry.line),
      labelLine: labelPlace,
      notes: notesAround(face, { line, bottom, from, to, claimed, end }, headings),
    },
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

const isFigureAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  if (typeof value === 'string') return readNumber(value).kind !== 'text';
  return typeof value === 'number' || (value !== null && isError(value));
};

/** The place where labels stand: the one with most known labels, the nearest of equals, on the left if anywhere. */
function labelPlaceOf(face: Face, line: number, first: number, last: number, end: number): number | null {
  const lines = face.filled.filter((other) => other > line && other < end).slice(0, 60);
  const score = (place: number): number => {
    const texts = lines.flatMap((other) => {
      const value = face.at(other, place);
      return typeof value === 'string' && readNumber(value).kind === 'text' ? [value] : [];
    });
    return texts.filter((text) => knownLabel(text) !== null).length * 10 + new Set(texts).size;
  };
  let best: { readonly place: number; readonly score: number } | null = null;
  for (let place = first - 1; place >= 0 && place >= first - MOST_LABEL_DISTANCE * 3; place -= 1) {
    const found = score(place);
    if (found > 0 && (best === null || found > best.score)) best = { place, score: found };
  }
  if (best !== null) return best.place;
  for (let place = last + 1; place <= last + 3; place += 1) if (score(place) >= 20) return place;
  return null;
}

const valuePlaces = (face: Face, line: number, first: number, last: number): readonly number[] => {
  const places: number[] = [];
  for (let place = first; place <= last; place += 1) if (textAt(face, line, place) !== '') places.push(place);
  return places;
};

/** Lines with figures, and known labels left blank between them: totals included, group titles and notes left out. */
function entriesUnder(
  face: Face,
  under: number,
  labelPlace: number,
  values: readonly number[],
  end: number,
): readonly Entry[] {
  const corners = new Set([plain(textAt(face, under, labelPlace)), 'secteur', 'secteurs', 'sous-secteur']);
  const entries: Entry[] = [];
  let blanks: Entry[] = [];
  let previous = under;
  for (const line of face.filled) {
    if (line <= under) continue;
    if (line >= end || line - previous > WIDEST_GAP + 1 || entries.length >= MOST_ENTRIES) break;
    const label = typeof face.at(line, labelPlace) === 'string' ? textAt(face, line, labelPlace) : '';
    if (label !== '' && entries.length > 0 && corners.has(plain(label))) break; // a second heading: another table begins
    const hasFigures = values.some((place) => isFigureAt(face, line, place));
    if (label === '' && !hasFigures) continue;
    if (label !== '' && hasFigures) {
      entries.push(...blanks, { line, label });
      blanks = [];
    } else if (label !== '' && knownLabel(label)?.isSure === true) blanks.push({ line, label });
    else if (label !== '' && A_NOTE.test(label) && entries.length > 0) break;
    previous = line;
  }
  const isContiguous = blanks.every(({ line }, i) => line === (entries.at(-1)?.line ?? -9) + i + 1);
  const touchesNext = blanks.some(({ line }) => end - line <= 2);
  return isContiguous && !touchesNext ? [...entries, ...blanks] : entries;
}

/** The columns of the table around its years: headings side by side, a missing one allowed. */
function spread(face: Face, line: number, from: number, to: number): readonly [from: number, to: number] {
  let left = from;
  while (!face.isSideways && left > 0 && from - left < 4 && textAt(face, line, left - 1) !== '') left -= 1;
  let right = to;
  while (
    right - to < 8 &&
    textAt(face, line, right + 1) !== '' &&
    yearsOn(face, line).every(({ place }) => place !== right + 1)
  )
    right += 1;
  return [left, right];
}
