import type { Box } from '../../domain/cell';
import { onOneLine } from '../../domain/label';
import type { Heading } from '../../domain/recognition';
import { FIRST_YEAR, LAST_YEAR, yearIn } from '../reading/year';
import { type Face, linesBetween } from './face';
import { isNoLevel } from '../reading/levelHeading';
import { knownLabel } from '../reading/knownLabel';

/** A heading that says a year is short; a sentence that quotes one is prose. */
const LONGEST_YEAR = 48;
const LONGEST_GROUP = 80;
/** Lines of group titles that may stand over a heading. */
const GROUP_LINES = 3;
/** Lines under a heading where its first figures are looked for. */
const NEAR = 60;

/** A year on a line: a heading, if the line turns out to be one. */
export interface YearPlace {
  readonly place: number;
  readonly year: number;
}

/** The text of a cell, a number as the shortest text that gives it back; empty where nothing can be read as words. */
export function textAt(face: Face, line: number, place: number): string {
  const value = face.at(line, place);
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? onOneLine(value) : '';
}

const known = new WeakMap<Face, Map<number, readonly YearPlace[]>>();

/** The years of a line, left to right; each line of a face is read once. */
export function yearsOn(face: Face, line: number): readonly YearPlace[] {
  const lines = known.get(face) ?? new Map<number, readonly YearPlace[]>();
  known.set(face, lines);
  const found = lines.get(line) ?? readYears(face, line);
  lines.set(line, found);
  return found;
}

/** A year has four digits, a space allowed: cheaper to ask than to read. */
const MAY_BE_YEAR = /(?:1\s?9|2\s?0)\d\d/;

function readYears(face: Face, line: number): readonly YearPlace[] {
  const found: YearPlace[] = [];
  for (const place of face.placesOf(line)) {
    const value = face.at(line, place);
    if (typeof value === 'string') {
      if (value.length > LONGEST_YEAR || !MAY_BE_YEAR.test(value) || isNoLevel(value)) continue;
    } else if (typeof value !== 'number') continue;
    const seen = yearIn(value, face.formatAt(line, place), face.workbook.isDate1904);
    if (seen !== null && seen.year !== null) found.push({ place, year: seen.year });
  }
  return found;
}

/**
 * Whether the years of a line are headings rather than figures or dates of a record: two of them at least, without years again
 * under them. Figures that look like years under a sure label are figures: `Résidentiel | 2 010 | 2 000`.
 */
export function isYearHeading(face: Face, line: number, years: readonly YearPlace[]): boolean {
  if (new Set(years.map(({ year }) => year)).size < 2) return false;
  const below = linesBetween(face, line, Infinity, NEAR).find((other) =>
    years.some(({ place }) => face.at(other, place) !== null),
  );
  if (below === undefined) return true;
  const again = new Set(yearsOn(face, below).map(({ place }) => place));
  if (years.filter(({ place }) => again.has(place)).length * 2 < years.length) return true;
  return !isSurelyLabelled(face, line, years) && isSurelyLabelled(face, below, years);
}

/** Whether a label that is surely known stands on a line before its years. */
export function isSurelyLabelled(face: Face, line: number, years: readonly YearPlace[]): boolean {
  const label = labelBefore(face, line, years);
  return label !== undefined && knownLabel(textAt(face, line, label))?.isSure === true;
}

/** The text that stands before the years of a line. */
export const labelBefore = (face: Face, line: number, years: readonly YearPlace[]): number | undefined => {
  const first = years[0]?.place ?? 0;
  return face.placesOf(line).find((place) => place < first && typeof face.at(line, place) === 'string');
};

/**
 * The headings of a line from one place to another, each with its group titles; `under` is the second line where there are
 * two. Group titles begin at `grouped`: what stands left of it is a title.
 */
export function headingsBetween(
  face: Face,
  line: number,
  under: number,
  [from, to]: readonly [from: number, to: number],
  grouped: number,
): readonly Heading[] {
  const headings: Heading[] = [];
  const reach = under === line ? 0 : narrowest(yearsOn(face, line)) - 1;
  for (let place = from; place <= to; place += 1) {
    const own = textAt(face, under, place);
    if (own === '' && under === line && isUnderYear(face, line, place)) {
      const text = textAt(face, line - 1, place);
      headings.push({
        row: line - 1,
        col: place,
        text,
        path: [...groupsOver(face, line - 1, place, grouped, to), text],
      });
      continue;
    }
    const over = under === line ? '' : groupAt(face, line, place, [Math.max(grouped, place - reach), to], grouped);
    const text = own === '' ? over : own;
    if (text === '') continue;
    const path = [...groupsOver(face, line, place, grouped, to), ...(over !== '' && own !== '' ? [over] : []), text];
    headings.push({ row: under, col: place, text, path });
  }
  return headings;
}

/** Whether a place of a line of headings is blank under a year: two lines of headings, of which this column has the first only. */
export const isUnderYear = (face: Face, line: number, place: number): boolean =>
  face.at(line, place) === null &&
  yearsOn(face, line - 1).some((year) => year.place === place) &&
  blockAt(face, line - 1, place + 1)?.left !== place;

/** A year over several columns reaches as far as the next year does from it; a remark on the right of the last is nobody's. */
const narrowest = (years: readonly YearPlace[]): number =>
  Math.max(1, Math.min(...years.slice(1).map(({ place }, i) => place - (years[i]?.place ?? 0))));

/** The group titles over a heading, outermost first; a title over the whole table is none. */
function groupsOver(face: Face, line: number, place: number, from: number, to: number): readonly string[] {
  const groups: string[] = [];
  for (let above = line - 1; above >= Math.max(0, line - GROUP_LINES); above -= 1) {
    if (face.placesOf(above).length === 0) break;
    const text = groupAt(face, above, place, [from, to], from);
    if (text !== '') groups.unshift(text);
  }
  return groups;
}

/** The title that covers a place on a line: its own, its merged block's, or the last one on its left; none over the whole table. */
function groupAt(
  face: Face,
  line: number,
  place: number,
  [from, to]: readonly [from: number, to: number],
  whole: number,
): string {
  for (let left = place; left >= from; left -= 1) {
    const merged = blockAt(face, line, left);
    if (merged !== undefined) {
      const isWhole = merged.left <= whole && merged.right >= to && to > whole;
      return isWhole || merged.right < place ? '' : short(titleAt(face, merged.top, merged.left));
    }
    const text = titleAt(face, line, left);
    if (text !== '') return short(text);
  }
  return '';
}

/** The text of a group title; a date over columns says its year. */
function titleAt(face: Face, line: number, place: number): string {
  const isNumber = typeof face.at(line, place) === 'number';
  const seen = isNumber ? yearsOn(face, line).find((year) => year.place === place) : undefined;
  return seen === undefined ? textAt(face, line, place) : `${seen.year}`;
}

const blockAt = (face: Face, line: number, place: number): Box | undefined =>
  face.merges.find(({ top, left, bottom, right }) => line >= top && line <= bottom && place >= left && place <= right);

const short = (text: string): string => (text.length <= LONGEST_GROUP ? text : '');

/** Headings are words and years: a line that holds more other numbers than words is data, and costs no look at its words. */
export function mayBeHeadings(face: Face, line: number): boolean {
  let words = 0;
  let figures = 0;
  for (const place of face.placesOf(line)) {
    const value = face.at(line, place);
    if (typeof value === 'string') words += 1;
    else if (typeof value === 'number' && !(value >= FIRST_YEAR && value <= LAST_YEAR)) figures += 1;
  }
  return words > 0 && figures <= words;
}
