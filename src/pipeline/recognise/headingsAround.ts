import { plain } from '../../domain/label';
import { isFigureAt } from './entries';
import { type Face, isSameLine, linesBetween, nextLine } from './face';
import { isSurelyLabelled, isUnderYear, labelBefore, textAt, type YearPlace, yearsOn } from './headingLines';

const MOST_ROWS = 60;

/**
 * The headings of the table above once more, in its middle or at the top of a page: just under its figures, and over labels that it has not
 * had yet. The same labels again are another table.
 */
export function isHeadingAgain(face: Face, above: number, line: number): boolean {
  if (!isSameLine(face, above, line)) return false;
  const [place = 0] = face.placesOf(line);
  const between = linesBetween(face, above, line);
  const last = between.at(-1);
  const next = nextLine(face, line);
  if (last === undefined || next === undefined || !face.placesOf(last).some((one) => isFigureAt(face, last, one)))
    return false;
  return between.every((other) => textAt(face, other, place) !== textAt(face, next, place));
}

/**
 * Years on the line over a line of headings, where the line itself is blank and figures follow: `2019` beside "Tendanciel" and
 * "Objectifs", which have years of their own below. Titles further right than the last heading are nobody's.
 */
export function yearsOver(face: Face, line: number, years: readonly YearPlace[]): readonly YearPlace[] {
  const last = years.at(-1)?.place ?? -1;
  const next = nextLine(face, line);
  if (next === undefined) return [];
  return yearsOn(face, line - 1).filter(
    ({ place }) => place <= last + 1 && isUnderYear(face, line, place) && isFigureAt(face, next, place),
  );
}

/** A heading over years that are values: `Année de référence`, `Année`. */
const SAYS_YEAR = /^(?:(?!.*\d{4}).*\b)?(?:annees?|years?|millesimes?)\b/;

/** Figures that look like years, under a sure label and the headings of a table above: `Total | 2 010 | 2 003`. */
export function isRowOf(face: Face, above: HeadingLine, { line, years }: HeadingLine): boolean {
  const dates = years.filter(({ place }) => SAYS_YEAR.test(plain(textAt(face, above.line, place))));
  const shared = years.filter((year) => dates.includes(year) || above.years.some(({ place }) => place === year.place));
  if (labelBefore(face, line, years) === undefined || shared.length < years.length) return false;
  if (dates.length > 0) return true;
  if (above.years.some(({ place }) => isOtherNumber(face, line, place, years))) return true;
  if (isSurelyLabelled(face, line, years) && line - above.line < MOST_ROWS) return true;
  return line - above.line >= MOST_ROWS && isInRun(face, line) && !isSameYears(above.years, years);
}

/** Under a year of the headings, a number that is none: `Chauffage | 2 204 | 2 018`. */
const isOtherNumber = (face: Face, line: number, place: number, years: readonly YearPlace[]): boolean =>
  typeof face.at(line, place) === 'number' && years.every((year) => year.place !== place);

/** Lines just above and below hold values: far down a long list, figures that look like years are figures. */
const isInRun = (face: Face, line: number): boolean =>
  [line - 2, line - 1, line + 1].every((other) => face.placesOf(other).length > 1);

const isSameYears = (above: readonly YearPlace[], years: readonly YearPlace[]): boolean =>
  years.every(({ place, year }) => above.some((one) => one.place === place && one.year === year));

export interface HeadingLine {
  readonly line: number;
  readonly years: readonly YearPlace[];
}
