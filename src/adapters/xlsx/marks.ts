import { definedNamesOf, sheetIn } from './definedNames';
import { inflateEntry } from './inflate';
import { markName, isMarkName } from '../../domain/markName';
import type { Package } from './parts';
import { relationshipsOf } from './relationships';
import { listedMarks, readMark, type SheetMark } from './sheetMark';
import { type ListedSheet, sheetsOf } from './sheetList';
import { storedPartOf, storedText } from './storedPart';

/** Which sheets are ours. */
export interface Marks {
  /** By the sheet's name, as it is today. */
  readonly ours: ReadonlyMap<string, SheetMark>;
  /** Sheets with one mark only, which other programs leave behind, or a person by copying: not ours, to be told. */
  readonly doubtful: readonly { readonly sheet: string; readonly table?: string }[];
}

/**
 * Reads our three marks (office/xlsx-package.md, section 6) without opening a sheet: custom property, hidden name,
 * custom XML part. Ours: the property, or the name and the part agreeing on the table. Of two sheets that carry one
 * table (a person duplicated ours), the one that the hidden name points at is ours, else the first.
 */
export function marksOf(workbook: Package): Marks {
  const sheets = sheetsOf(workbook).filter(({ kind }) => kind === 'worksheet');
  const stored = storedPartOf(workbook);
  const listed = stored === undefined ? [] : listedMarks(storedText(stored));
  const named = namedSheets(workbook);
  const claims = sheets.map((sheet) => ({ sheet, mark: propertyMark(workbook, sheet) }));
  for (const claim of claims) {
    claim.mark ??= listed.find(({ table }) => named.get(markName(table)) === claim.sheet.name) ?? null;
  }
  const ours = new Map<string, SheetMark>();
  const doubtful: { sheet: string; table?: string }[] = [];
  const tables = new Set<string>();
  const pointed = claims.filter(({ sheet, mark }) => mark && named.get(markName(mark.table)) === sheet.name);
  for (const { sheet, mark } of [...pointed, ...claims]) {
    if (mark === null || ours.has(sheet.name)) continue;
    if (tables.has(mark.table)) doubtful.push({ sheet: sheet.name, table: mark.table });
    else ours.set(sheet.name, markOnly(mark));
    tables.add(mark.table);
  }
  const pointedAt = new Set(named.values());
  for (const { name } of sheets) {
    if (ours.has(name) || doubtful.some(({ sheet }) => sheet === name)) continue;
    const table = listed.find((one) => one.name === name)?.table;
    if (table !== undefined && !tables.has(table)) doubtful.push({ sheet: name, table });
    else if (pointedAt.has(name)) doubtful.push({ sheet: name });
  }
  return { ours, doubtful };
}

/** The sheet that the hidden name of a table points at: the one mark that every program keeps. */
export const sheetNamedFor = (workbook: Package, table: string): string | undefined =>
  namedSheets(workbook).get(markName(table));

const markOnly = ({ table, copyOf }: SheetMark): SheetMark => ({ table, ...(copyOf && { copyOf }) });

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
