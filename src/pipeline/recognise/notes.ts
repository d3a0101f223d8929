import type { Heading, Layout } from '../../domain/recognition';
import { type Face, linesBetween } from './face';
import { textAt } from './headingLines';

type Note = Layout['notes'][number];

const LINES_ABOVE = 14;
const NOTES_BELOW = 8;
/** How far left of a table its title may begin. */
const LEFT = 3;
/** What a line begins with when it belongs to the table above it rather than to the next. */
export const A_NOTE =
  /^(?:sources?\b|notes?\b|nb\b|n\.b|\*|\(|perimetre|périmètre|champ\b|hors\b|sauf\b|chiffres\b|unit[ée]s?(?!\p{L})|lecture|méthode|methode|donn[ée]es)/iu;

/** The lines of a table: where it begins and ends along and across. */
export interface Extent {
  readonly line: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
  /** The last line of the tables above, and the first of the next. */
  readonly claimed: number;
  readonly end: number;
}

/** The texts around a table that may say what it is: title lines above it as people see it, notes below. */
export function notesAround(face: Face, extent: Extent, headings: readonly Heading[]): readonly Note[] {
  const inPath = new Set(headings.flatMap(({ path }) => path.slice(0, -1)));
  const notes = face.isSideways ? sidewaysNotes(face, extent) : [...above(face, extent), ...below(face, extent)];
  return notes.filter(({ text }) => !inPath.has(text));
}

function above(face: Face, { line, from, to, claimed }: Extent): readonly Note[] {
  const lines = linesBetween(face, Math.max(claimed, line - LINES_ABOVE - 1), line);
  const near = lines.flatMap((other) => textsOn(face, other, from - LEFT, to));
  return near.length > 0 ? near : lines.flatMap((other) => textsOn(face, other, 0, to));
}

const below = (face: Face, { bottom, from, to, end }: Extent): readonly Note[] =>
  linesBetween(face, bottom, Math.min(end, bottom + NOTES_BELOW + 1))
    .flatMap((line) => textsOn(face, line, from - LEFT, to))
    .filter(({ text }) => A_NOTE.test(text));

/** Sideways, what people see above the table stands left of it on its own lines. */
const sidewaysNotes = (face: Face, { line, bottom, from, to }: Extent): readonly Note[] => {
  const lines = linesBetween(face, line - LEFT - 1, bottom + 1);
  const over = lines.flatMap((other) => textsOn(face, other, from - LINES_ABOVE, from - 1));
  const under = lines.flatMap((other) => textsOn(face, other, to + 1, to + NOTES_BELOW));
  return [...over, ...under.filter(({ text }) => A_NOTE.test(text))].sort((a, b) => a.col - b.col || a.row - b.row);
};

const textsOn = (face: Face, line: number, from: number, to: number): readonly Note[] =>
  face
    .placesOf(line)
    .filter((place) => place >= from && place <= to && typeof face.at(line, place) === 'string')
    .map((place) => ({ row: line, col: place, text: textAt(face, line, place) }));
