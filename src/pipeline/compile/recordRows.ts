import { formulaAt, type Sheet, valueAt } from '../../domain/workbook';
import { BLANK, type Token, valueToken } from './record';

/**
 * For each row, the row whose record is of its content: itself, unless a person sorted what they saw and left the hidden
 * columns where they were. A row has moved when its words are not all as recorded, and are all those of one other such row.
 */
export function recordRows(
  sheet: Sheet,
  tokens: readonly (readonly Token[])[],
  names: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly number[] {
  const places = names.flatMap((name, place) => {
    const col = columns.get(name);
    return col === undefined ? [] : [{ place, col }];
  });
  const tokenAt = (row: number, col: number): Token =>
    formulaAt(sheet, row, col) === null ? valueToken(valueAt(sheet, row, col)) : BLANK;
  const wordsOf = (row: number) => places.filter(({ place }) => isValue(tokens[row]?.[place]));
  const agrees =
    (row: number, record: number) =>
    ({ place, col }: (typeof places)[number]): boolean =>
      tokens[record]?.[place] === tokenAt(row, col);

  const strays = tokens.flatMap((_, row) => {
    const words = wordsOf(row);
    return words.length > 0 && !words.every(agrees(row, row)) ? [row] : [];
  });
  const home = tokens.map((_, row) => row);
  if (strays.length < 2) return home;
  const byWord = new Map<string, number[]>();
  for (const row of strays) {
    for (const { place } of wordsOf(row)) {
      const key = `${place} ${tokens[row]?.[place]}`;
      byWord.set(key, [...(byWord.get(key) ?? []), row]);
    }
  }
  for (const row of strays) {
    const near = new Set(places.flatMap(({ place, col }) => byWord.get(`${place} ${tokenAt(row, col)}`) ?? []));
    const owners = [...near].filter((record) => wordsOf(record).every(agrees(row, record)));
    const [only] = owners;
    if (only !== undefined && owners.length === 1) home[row] = only;
  }
  return home;
}

const isValue = (token: Token | undefined): boolean => token?.startsWith('c') === true;
