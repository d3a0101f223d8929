import { definedNamesOf, sheetIn } from './definedNames';
import { inflateEntry } from './inflate';
import { markName, isMarkName } from '../../domain/markName';
import { type Marks, ourSheets } from './ourSheets';
import type { Package } from './parts';
import { relationshipsOf } from './relationships';
import { listedMarks, readMark, type SheetMark } from './sheetMark';
import { type ListedSheet, sheetsOf } from './sheetList';
import { storedPartOf, storedText } from './storedPart';

/** Reads our three marks without opening a sheet: custom property, hidden name, custom XML part. */
export function marksOf(workbook: Package): Marks {
  const sheets = sheetsOf(workbook).filter(({ kind }) => kind === 'worksheet');
  const stored = storedPartOf(workbook);
  return ourSheets(
    sheets.map((sheet) => ({ sheet: sheet.name, mark: propertyMark(workbook, sheet) })),
    namedSheets(workbook),
    stored === undefined ? [] : listedMarks(storedText(stored)),
  );
}

/** The sheet that the hidden name of a table points at: the one mark that every program keeps. */
export const sheetNamedFor = (workbook: Package, table: string): string | undefined =>
  namedSheets(workbook).get(markName(table));

/** The sheet that each of our hidden names points at; names local to a sheet come from a duplicated sheet. */
const namedSheets = ({ workbook }: Package): ReadonlyMap<string, string> =>
  new Map(
    definedNamesOf(workbook).flatMap(({ name, refersTo, localSheet }) => {
      const sheet = isMarkName(name) && localSheet === undefined ? sheetIn(refersTo) : undefined;
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );

/** The mark in a custom property of the sheet, reached through its relationships. */
function propertyMark({ zip }: Package, { part }: ListedSheet): SheetMark | null {
  const rels = part === undefined ? undefined : relationshipsOf(zip, part);
  for (const { kind, target } of rels?.ok ? rels.value : []) {
    const entry = kind === 'customProperty' ? zip.entry(target) : undefined;
    const bytes = entry && entry.size < 65_536 ? inflateEntry(zip, entry) : undefined;
    const mark = bytes?.ok ? readMark(bytes.value) : null;
    if (mark !== null) return mark;
  }
  return null;
}
