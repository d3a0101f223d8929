import { type Face, placeAfter, type Rows } from './face';

/** The head of a sheet, looked at sideways as a whole. */
const HEAD_ROWS = 2_000;
/** Years down a column are not more than this, with the titles over them and the notes below. */
const TALLEST = 400;
/** Lines of titles over a heading. */
const TITLES = 14;

/**
 * The rows in which tables of years down a column are looked for: the head of the sheet, and further down what follows each line
 * of words that looks like headings, as far as the next. A line of years heads a table that is upright.
 */
export function windowsOf(face: Face): readonly Rows[] {
  const later = face.heads.filter((line) => line >= HEAD_ROWS && isWords(face, line));
  const starts = later
    .filter((line, i) => line - (later[i - 1] ?? -Infinity) > TITLES)
    .map((line) => titlesOver(face, line));
  return [0, ...starts].map((from, i) => {
    const end = from === 0 ? HEAD_ROWS + TALLEST : from + TITLES + TALLEST;
    return { from, to: Math.min(end, starts[i] ?? Infinity) };
  });
}

/** The first of the lines of words just over a heading. */
function titlesOver(face: Face, line: number): number {
  let first = line;
  for (let at = placeAfter(face.filled, line - 1) - 1; at >= 0; at -= 1) {
    const above = face.filled[at]!; // at >= 0
    if (!isWords(face, above) || line - above > TITLES || first - above > 2) break;
    first = above;
  }
  return first;
}

const isWords = (face: Face, line: number): boolean =>
  face.placesOf(line).every((place) => typeof face.at(line, place) === 'string');
