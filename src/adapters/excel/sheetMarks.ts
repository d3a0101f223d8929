import { contentOf } from '../stored/readStored';
import { namedSheets } from '../xlsx/namedSheets';
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
    namedSheets(book.names),
    storedXml === null ? [] : listedMarks(contentOf(storedXml)),
  );
}
