import { boxAddress } from '../../domain/cell';
import { type Receipt, type SheetPlan, sizeOf, type WritePlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { titlesAdded } from './appProperties';
import { dropChainOf } from './calcChain';
import { dropSheet } from './dropSheet';
import { editCells } from './editCells';
import { encoded } from './encoded';
import { keepStored } from './keepStored';
import { marksOf, sheetNamedFor } from './marks';
import { packageEdit } from './packageEdit';
import { openPackage, type Package } from './parts';
import { refusalOf } from './refusals';
import { addSheetParts, type ContentWith, MARK_ID, replaceSheetParts } from './sheetParts';
import { type ListedSheet, sheetsOf } from './sheetList';
import { extentOf, sheetXml } from './sheetXml';
import { styleBook } from './styles';
import { readTextPart } from './textPart';
import { fullCalcSet, namesSet, type PlacedSheet, sheetsAdded } from './workbookXml';
import { writeZip } from './writeZip';
import type { Zip } from './zip';
import type { ZipEntry } from './zipEntry';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What an append gives: the new file, and what was written where. */
export interface Appended {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

/** What the caller knows of the workbook's cells, which an append never reads by itself. */
export interface Known {
  /** Whether any cell holds a formula: after an edit, everything must then be computed anew. */
  readonly hasFormulas: boolean;
}

/**
 * Adds the sheets of a plan to a workbook, or gives new content to those of ours that are there, found by their marks.
 * Every other part comes out byte for byte, raw; the same plan on its own result gives the same bytes. `edits` change
 * their cells only: comparing `from` is the caller's, who has read the workbook. A name taken by the officer throws.
 */
export function appendSheets(
  zip: Zip,
  plan: WritePlan,
  known: Known = { hasFormulas: true },
): Result<Appended, Problem> {
  const opened = openPackage(zip);
  if (!opened.ok) return opened;
  const book = opened.value;
  const refusal = refusalOf(book);
  if (refusal !== null) return failed(refusal);
  const edit = packageEdit(book);
  const stylesEntry = partOf(book, 'styles');
  const stylesPart = stylesEntry && readTextPart(zip, stylesEntry, 3);
  if (stylesPart?.ok === false) return stylesPart;
  const styles = styleBook(stylesPart?.value, zip.file);

  const present = sheetsOf(book);
  const places = placesOf(book, present, plan.sheets);
  const spent = places.filter((one) => isSpent(one, places, present.length));
  const placed = places.filter((one) => !spent.includes(one));
  for (const { plan: sheet } of spent) dropSheet(edit, book, present, sheet.table);
  const replaced: number[] = [];
  const fresh: { plan: SheetPlan; sheetId: number; relation: string }[] = [];
  let lastId = present.reduce((highest, { sheetId }) => Math.max(highest, sheetId), 0);
  for (const { plan: sheet, place, name } of placed) {
    const contentWith: ContentWith = (drawn) => encoded(sheetXml(sheet, styles.styleOf, MARK_ID, drawn));
    const old = present[place];
    if (old?.part !== undefined) {
      const standing = { part: old.part, name };
      if (replaceSheetParts(edit, book, standing, sheet, contentWith)) replaced.push(old.sheetId);
      continue;
    }
    lastId += 1;
    const part = addSheetParts(edit, book, sheet, contentWith);
    fresh.push({ plan: sheet, sheetId: lastId, relation: edit.relate('worksheet', part) });
  }
  edit.splice(book.workbook, [...sheetsAdded(book.workbook, fresh), ...namesSet(book.workbook, placed)]);
  dropChainOf(edit, book, [...replaced, ...withoutFormula(present, plan.edits)]);
  const edited = editCells(edit, book, present, plan.edits);
  if (!edited.ok) return edited;
  if (plan.edits.length > 0 && known.hasFormulas) edit.splice(book.workbook, fullCalcSet(book.workbook));

  if (placed.length > 0) {
    const text = styles.text();
    if (!text.ok) return text;
    if (stylesPart === undefined) {
      // A reader met opens styles by this fixed name, wherever the workbook is; it may be taken by a part that is lost.
      const fixed = 'xl/styles.xml';
      const name = zip.entry(fixed) === undefined ? fixed : edit.freePart('xl/styles', '.xml');
      edit.add(name, new TextEncoder().encode(text.value), STYLES);
      edit.relate('styles', name);
    } else {
      const whole = { from: 0, to: stylesPart.value.text.length, text: text.value };
      if (text.value !== stylesPart.value.text) edit.splice(stylesPart.value, [whole]);
    }
  }
  nameInProperties(edit, book, present, fresh);
  if (plan.stored !== undefined) keepStored(edit, book, plan.stored.text);
  return done({ bytes: writeZip(zip, edit.changes()), receipt: receiptOf(plan, placed) });
}

/** A sheet with nothing left in it, after which no other stands or comes. */
const isSpent = ({ plan, place }: PlacedSheet, places: readonly PlacedSheet[], count: number): boolean =>
  plan.isSpent === true && place === count - 1 && places.every((one) => one.place < count);

/** Sheets where an edit takes a formula away. */
const withoutFormula = (present: readonly ListedSheet[], edits: WritePlan['edits']): readonly number[] =>
  present
    .filter(({ name }) =>
      edits.some(({ at, fromFormula, toFormula }) => at.sheet === name && fromFormula !== undefined && !toFormula),
    )
    .map(({ sheetId }) => sheetId);

/** The first part of this kind that is there: a relationship may lead nowhere. */
const partOf = ({ zip, relationships }: Package, wanted: string): ZipEntry | undefined =>
  relationships.flatMap(({ kind, target, isExternal }) =>
    kind === wanted && !isExternal ? (zip.entry(target) ?? []) : [],
  )[0];

/** Where each sheet of a plan is: at its marked sheet, whatever its name is now, else after the last sheet. */
function placesOf(
  book: Package,
  present: readonly ListedSheet[],
  sheets: readonly SheetPlan[],
): readonly PlacedSheet[] {
  const { ours, doubtful } = marksOf(book);
  // One mark is left, and whoever planned has seen by the sheet's content that it is ours: it takes the sheet's very name.
  const isTaken = (name: string, plan: SheetPlan): boolean =>
    name === plan.name &&
    doubtful.some(
      ({ sheet, table }) => sheet === name && (table === plan.table || sheetNamedFor(book, plan.table) === name),
    );
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  const tables = new Set<string>();
  let next = present.length;
  return sheets.map((plan) => {
    if (tables.has(plan.table)) throw new Error(`a plan writes the table ${plan.table} twice`);
    tables.add(plan.table);
    const marked = present.findIndex(({ name }) => ours.get(name)?.table === plan.table);
    const place = marked >= 0 ? marked : present.findIndex(({ name }) => isTaken(name, plan));
    if (place >= 0) return { plan, place, name: present[place]!.name }; // place is an index of present
    if (taken.has(plan.name.toLowerCase())) throw new Error(`a plan takes the name of another sheet: ${plan.name}`);
    if (!isSheetName(plan.name)) throw new Error(`a plan has a name that no sheet can have: ${plan.name}`);
    taken.add(plan.name.toLowerCase());
    next += 1;
    return { plan, place: next - 1, name: plan.name };
  });
}

const isSheetName = (name: string): boolean => /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name);

function nameInProperties(
  edit: ReturnType<typeof packageEdit>,
  { zip, roots }: Package,
  present: readonly ListedSheet[],
  fresh: readonly { readonly plan: SheetPlan }[],
): void {
  const relation = roots.find(({ kind, isExternal }) => !isExternal && /^extended-?properties$/i.test(kind));
  const entry = relation && zip.entry(relation.target);
  const part = entry && readTextPart(zip, entry);
  if (!part?.ok) return; // a damaged list of titles is no reason to refuse, and stays as it is
  const worksheets = present.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
  const names = fresh.map(({ plan }) => plan.name);
  edit.splice(part.value, titlesAdded(part.value, worksheets, names));
}

const receiptOf = (plan: WritePlan, placed: readonly PlacedSheet[]): Receipt => ({
  cellsWritten: sizeOf(plan),
  sheets: placed.map(({ plan: sheet, name }) => ({ table: sheet.table, name, address: boxAddress(extentOf(sheet)) })),
});
