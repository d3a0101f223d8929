import { addressOf, type Box } from '../../../domain/cell';
import type { StandingLabel } from '../../../domain/standingTable';
import { type Face, linesBetween } from '../face';

/** Notes of a table are not farther from its last row, nor more than these lines. */
const [FARTHEST, MOST_LINES] = [3, 10];
/** A line with more cells is of another table. */
const MOST_PLACES = 2;

/** The lines of words around a table: those over its headings, and those under its last row, up to what follows. */
export function notesAround(
  face: Face,
  over: readonly number[],
  { bottom }: Box,
  end: number,
): readonly StandingLabel[] {
  const lines = [...over];
  let previous = bottom;
  for (const line of linesBetween(face, bottom, end, MOST_LINES)) {
    if (line - previous > FARTHEST || face.placesOf(line).length > MOST_PLACES) break;
    lines.push(line);
    previous = line;
  }
  return lines.flatMap((line) =>
    face.placesOf(line).flatMap((place) => {
      const text = face.at(line, place);
      return typeof text === 'string' && /[a-z]/i.test(text)
        ? [{ id: `note-${line + 1}`, address: addressOf(line, place), text: text.trim() }]
        : [];
    }),
  );
}
