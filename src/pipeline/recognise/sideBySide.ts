import { knownIn, labelPlaceOf } from './entries';
import { type Face, linesBetween } from './face';
import { headingsBetween, textAt, type YearPlace } from './headingLines';
import { plain } from '../../domain/label';
import { isNoLevel } from '../reading/levelHeading';
import { readNumber } from '../reading/number';

/** Lines under a heading where labels are looked for. */
const LOOKED_AT = 30;
/** Names that we do not know are labels too when there are a few and they differ: a remark repeats itself or is rare. */
const LEAST_NAMES = 3;
const MOSTLY = 0.8;
const A_REMARK =
  /^(?:precisions?|notes?|methodes?|origines?|hypotheses?|fiabilite|qualite|evenements?|explications?)\b/;

/** Tables side by side: a new one begins where labels stand between two years, or where a heading comes again. */
export function splitRuns(
  face: Face,
  line: number,
  years: readonly YearPlace[],
  end: number,
): readonly (readonly YearPlace[])[] {
  const runs: YearPlace[][] = [];
  let seen = new Set<string>();
  let last = -1;
  for (const year of years) {
    const path =
      headingsBetween(face, line, line, [year.place, year.place], years[0]?.place ?? 0)[0]?.path.join('/') ?? '';
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
    if (knownIn(face, place, line, Math.min(end, line + LOOKED_AT)) >= 2 || areNames(face, place, line, end))
      return true;
  }
  return false;
};

/** Words that differ from line to line, under a heading that announces no remark: labels, though we know none of them. */
function areNames(face: Face, place: number, line: number, end: number): boolean {
  const heading = textAt(face, line, place);
  if (isNoLevel(heading) || A_REMARK.test(plain(heading))) return false;
  const lines = linesBetween(face, line, Math.min(end, line + LOOKED_AT));
  const texts = lines.flatMap((other) => {
    const value = face.at(other, place);
    return typeof value === 'string' && readNumber(value).kind === 'text' ? [value] : [];
  });
  return texts.length >= Math.max(LEAST_NAMES, lines.length * MOSTLY) && new Set(texts).size >= texts.length * MOSTLY;
}

/** Where the labels of a run of years stand between the table before it and the run; its first year when they do not. */
export function labelsOf(face: Face, line: number, run: readonly YearPlace[], from: number, end: number): number {
  const first = run[0]!.place; // a run holds one year at least
  return labelPlaceOf(face, line, { first, last: -1, from, to: first }, end) ?? first;
}
