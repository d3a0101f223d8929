import { formulaAt, type Sheet, valueAt } from '../../domain/workbook';
import { columnNames } from './kept';
import { type Token, valueToken } from './record';

interface Recorded {
  readonly sheet: Sheet;
  /** The tokens of each row. */
  readonly tokens: readonly (readonly Token[])[];
  /** The names of our columns, in the order of the tokens. */
  readonly recorded: readonly string[];
  /** What stands as headings, from the first column after the keys. */
  readonly texts: readonly string[];
  readonly recordAt: number;
  readonly first: number;
}

/**
 * The name of each column that stands: by its heading; else, for columns without heading and where a person changed the
 * heading, by what the column holds, compared with the record; else by its place.
 */
export function recordedNames({
  sheet,
  tokens,
  recorded,
  texts,
  recordAt,
  first,
}: Recorded): readonly (string | undefined)[] {
  const byText = columnNames(texts);
  const known = new Set(recorded);
  const found = byText.map((name, i) => {
    const isTelling = texts[i] !== '' && texts.indexOf(texts[i] ?? '') === i; // told by its words, not by its rank
    return i !== recordAt && isTelling && known.has(name) ? name : undefined;
  });
  const isFree = (i: number): boolean => i >= 0 && i < found.length && i !== recordAt && found[i] === undefined;
  const lost = recorded.flatMap((name, place) => (found.includes(name) ? [] : [{ name, place }]));
  const likely = lost
    .flatMap(({ name, place }) =>
      found.map((_, i) => ({ name, place, i, score: isFree(i) ? likeness(sheet, tokens, place, first + i) : 0 })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.place) - Math.abs(b.i - b.place) || a.i - b.i);
  for (const { name, i } of likely) if (isFree(i) && !found.includes(name)) found[i] = name;
  for (const { name, place } of lost) if (!found.includes(name) && isFree(place)) found[place] = name;
  return found;
}

/** How many cells of a column are as the record has them; that a formula stands where one was written counts for half. */
function likeness(sheet: Sheet, tokens: Recorded['tokens'], place: number, col: number): number {
  let score = 0;
  tokens.forEach((written, row) => {
    const token = written[place];
    if (token?.startsWith('c') === true && token === valueToken(valueAt(sheet, row, col))) score += 2;
    else if (token?.startsWith('f') === true && formulaAt(sheet, row, col) !== null) score += 1;
  });
  return score;
}
