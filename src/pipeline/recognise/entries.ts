import { isError } from '../../domain/cell';
import { plain } from '../../domain/label';
import { knownLabel } from '../reading/knownLabel';
import { readNumber } from '../reading/number';
import { type Face, isSameLine, linesBetween, placeAfter } from './face';
import { textAt } from './headingLines';
import { A_NOTE } from './notes';

/** Empty lines that a table may hold before it is taken to have ended. */
const WIDEST_GAP = 3;
const MOST_LABEL_DISTANCE = 12;

/** A line of a table that has a label; `place` is where it stands when it is not where the others do. */
export interface Entry {
  readonly line: number;
  readonly label: string;
  readonly place?: number;
}

/** How many known labels stand down a place between two lines. */
export const knownIn = (face: Face, place: number, from: number, to: number): number =>
  linesBetween(face, from, to).filter((line) => isKnownAt(face, line, place)).length;

const isKnownAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  return typeof value === 'string' && knownLabel(value) !== null;
};

/** Whether a sure label stands in a cell. */
export const isSureAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  return typeof value === 'string' && (knownLabel(value)?.isSure ?? false);
};

/** Whether a cell holds a figure, or says why there is none. */
export const isFigureAt = (face: Face, line: number, place: number): boolean => {
  const value = face.at(line, place);
  if (typeof value === 'string') return readNumber(value).kind !== 'text';
  return typeof value === 'number' || (value !== null && isError(value));
};

/** The places of a table's figures, and those that it may reach on either side. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The place where labels stand: the one with most known labels, the nearest of equals, on the left if anywhere. */
export function labelPlaceOf(face: Face, line: number, { first, last, from, to }: Span, end: number): number | null {
  const lines = linesBetween(face, line, end, 60);
  const score = (place: number): number => {
    const texts = lines.flatMap((other) => {
      const value = face.at(other, place);
      return typeof value === 'string' && readNumber(value).kind === 'text' ? [value] : [];
    });
    return new Set(texts.filter((text) => knownLabel(text) !== null)).size * 10 + new Set(texts).size;
  };
  let best: { readonly place: number; readonly score: number } | null = null;
  for (let place = first - 1; place >= Math.max(from, first - MOST_LABEL_DISTANCE * 3); place -= 1) {
    const found = score(place);
    if (found > 0 && (best === null || found > best.score)) best = { place, score: found };
  }
  if (best !== null) return best.place;
  for (let place = last + 1; place <= Math.min(to, last + 3); place += 1) if (score(place) >= 20) return place;
  return null;
}

/**
 * Labels on two levels: `Transports` over `Routier` and `Non routier`. The finer level names the figures where it is filled, the
 * other where it is not (a group without parts, a total). `null` when the labels stand on one level.
 */
export function finerPlaceOf(face: Face, line: number, place: number, first: number, end: number): number | null {
  const finer = place + 1;
  if (finer >= first) return null;
  const lines = linesBetween(face, line, end, 60);
  const isGroup = lines.some((other) => textAt(face, other, place) === '' && isKnownAt(face, other, finer));
  return isGroup && lines.filter((other) => isKnownAt(face, other, finer)).length >= 2 ? finer : null;
}

/** Where a line's label stands: at the labels' place, else just over it when a known label is there. */
function labelOn(face: Face, line: number, place: number): Pick<Entry, 'label' | 'place'> {
  if (typeof face.at(line, place) === 'string') return { label: textAt(face, line, place) };
  const over = place - 1;
  const isOver = over >= 0 && face.at(line, place) === null && isSureAt(face, line, over);
  return isOver ? { label: textAt(face, line, over), place: over } : { label: '' };
}

/** Lines with figures, and known labels left blank between them, up to `most`: totals included, group titles and notes left out. */
export function entriesUnder(
  face: Face,
  under: number,
  labelPlace: number,
  values: readonly number[],
  end: number,
  most = Infinity,
): readonly Entry[] {
  const corners = new Set([plain(textAt(face, under, labelPlace)), 'secteur', 'secteurs', 'sous-secteur']);
  const entries: Entry[] = [];
  let blanks: Entry[] = [];
  let previous = under;
  for (let at = placeAfter(face.filled, under); at < face.filled.length && entries.length < most; at += 1) {
    const line = face.filled[at]!; // at < length
    if (line >= end || line - previous > WIDEST_GAP + 1) break;
    if (isSameLine(face, under, line)) {
      previous = line;
      continue;
    }
    const named = labelOn(face, line, labelPlace);
    const { label } = named;
    if (label !== '' && entries.length > 0 && corners.has(plain(label))) break; // a second heading: another table begins
    const hasFigures = values.some((place) => isFigureAt(face, line, place));
    if (label === '' && !hasFigures) continue;
    if (label !== '' && hasFigures) {
      entries.push(...blanks, { line, ...named });
      blanks = [];
    } else if (label !== '' && knownLabel(label)?.isSure === true) blanks.push({ line, ...named });
    else if (label !== '' && A_NOTE.test(label) && entries.length > 0) break;
    previous = line;
  }
  const isContiguous = blanks.every(({ line }, i) => line === (entries.at(-1)?.line ?? -9) + i + 1);
  const touchesNext = blanks.some(({ line }) => end - line <= 2);
  return isContiguous && !touchesNext ? [...entries, ...blanks] : entries;
}
