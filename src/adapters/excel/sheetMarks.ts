import { contentOf } from '../stored/readStored';
import { sheetIn } from '../xlsx/definedNames';
import { isMarkName } from '../../domain/markName';
import { type Marks, ourSheets } from '../xlsx/ourSheets';
import { listedMarks, markIn } from '../xlsx/sheetMark';
import type { BookFacts } from './sheetFacts';

/** Which sheets are ours, by the three marks that the file reader knows too. */
export function marksIn(
  book: Pick<BookFacts, 'names'>,
  sheets: readonly { readonly name: string; readonly mark: string | null }[],
  storedXml: string | null,
): Marks {
  return ourSheets(
    sheets.map(({ name, mark }) => ({ sheet: name, mark: mark === null ? null : markIn(mark) })),
    namedSheets(book),
    storedXml === null ? [] : listedMarks(contentOf(storedXml)),
  );
}

/** The sheet that each of our hidden names points at; names local to a sheet come from a duplicated sheet. */
export const namedSheets = ({ names }: Pick<BookFacts, 'names'>): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap(({ name, refersTo, sheet: local }) => {
      const sheet = isMarkName(name) && local === undefined ? sheetIn(refersTo) : undefined;
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );
